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

    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}
