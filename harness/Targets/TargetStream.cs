using System.Net.Security;
using System.Net.Sockets;

namespace HttpConformance.Targets;

/// <summary>An open connection to a target, with or without TLS.</summary>
/// <param name="Socket">The socket below.</param>
/// <param name="Stream">Where octets are read and written.</param>
/// <param name="Watch">For TLS, what tells how the transport ended.</param>
internal sealed record TargetStream(Socket Socket, Stream Stream, TransportWatch? Watch) : IAsyncDisposable
{
    /// <summary>The protocol that the server selected by ALPN; <see langword="null"/> without one.</summary>
    public string? ApplicationProtocol { get; } =
        Stream is SslStream { NegotiatedApplicationProtocol: { Protocol.Length: > 0 } protocol } ? protocol.ToString() : null;

    /// <summary>Ends the sending direction; with TLS by close_notify, then FIN.</summary>
    public async Task HalfCloseAsync()
    {
        if (Stream is SslStream secure)
        {
            await secure.ShutdownAsync();
        }

        Socket.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Ends the connection with a RST.</summary>
    public void Reset()
    {
        Socket.LingerState = new LingerOption(enable: true, seconds: 0);
        Socket.Close();
    }

    /// <summary>Ends a read that is under way: on Linux it finds the end of the stream, and no exception is thrown for each connection.</summary>
    public void Abandon()
    {
        try
        {
            Socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // It has ended already, and so has the read.
        }
    }

    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}
