using System.Net.Sockets;

namespace HttpConformance.Benchmarks;

/// <summary>Answers every request, told by its empty line, with the same octets.</summary>
internal sealed class CannedServer : IAsyncDisposable
{
    private readonly Func<Socket, int, CancellationToken, Task> _answer;
    private readonly LoopbackListener _listener;

    /// <param name="answer">Answers a number of requests on a connection.</param>
    public CannedServer(Func<Socket, int, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener = new LoopbackListener(ServeAsync);
    }

    public int Port => _listener.Port;

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task ServeAsync(Socket socket, CancellationToken stop)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var buffer = new byte[64 * 1024];
            var matched = 0;
            try
            {
                while (await socket.ReceiveAsync(buffer, stop) is var count and > 0)
                {
                    if (Requests(buffer.AsSpan(0, count), ref matched) is var requests and > 0)
                    {
                        await _answer(socket, requests, stop);
                    }
                }
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                // Either side ended the connection.
            }
        }
    }

    private static int Requests(ReadOnlySpan<byte> octets, ref int matched)
    {
        var requests = 0;
        foreach (var octet in octets)
        {
            matched = octet == "\r\n\r\n"u8[matched] ? matched + 1 : octet == (byte)'\r' ? 1 : 0;
            if (matched == 4)
            {
                requests++;
                matched = 0;
            }
        }

        return requests;
    }
}
