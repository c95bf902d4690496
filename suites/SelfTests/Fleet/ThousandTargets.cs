using System.Net;
using System.Net.Sockets;
using System.Text;
using HttpConformance.Running.Fleet;

namespace HttpConformance.SelfTests.Fleet;

/// <summary>Many small servers of this process, each on a port of its own; every hundredth answers nonsense with its resource.</summary>
internal sealed class ThousandTargets : IAsyncDisposable
{
    private static readonly byte[] Good = "HTTP/1.1 200 OK\r\nDate: Wed, 04 Mar 2026 05:06:07 GMT\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nresource\n"u8.ToArray();
    private static readonly byte[] Bad = "HTTP/1.1 400 Bad Request\r\nDate: Wed, 04 Mar 2026 05:06:07 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();

    private readonly CancellationTokenSource _stop = new();
    private readonly List<TcpListener> _listeners = [];
    private readonly List<Task> _serving = [];
    private int _open;
    private int _mostOpen;

    public ThousandTargets(int count, string profile)
    {
        for (var i = 0; i < count; i++)
        {
            var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            _listeners.Add(listener);
            var isCareless = i % 100 == 99;
            _serving.Add(Task.Run(() => AcceptAsync(listener, isCareless)));
        }

        Targets = [.. _listeners.Select((listener, i) => new FleetTarget($"server-{i:0000}", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", profile, null))];
    }

    public IReadOnlyList<FleetTarget> Targets { get; }

    /// <summary>The most connections, to all of them, that were open at one moment.</summary>
    public int MostOpen => _mostOpen;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        foreach (var listener in _listeners)
        {
            listener.Stop();
        }

        await Task.WhenAll(_serving);
        _stop.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener, bool isCareless)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await listener.AcceptSocketAsync(_stop.Token), isCareless));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test ends.
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(Socket socket, bool isCareless)
    {
        using var _ = socket;
        var open = Interlocked.Increment(ref _open);
        InterlockedMax(ref _mostOpen, open);
        try
        {
            var buffer = new byte[2048];
            var text = new StringBuilder();
            int count;
            while ((count = await socket.ReceiveAsync(buffer, _stop.Token)) > 0)
            {
                text.Append(Encoding.Latin1.GetString(buffer, 0, count));
                int end;
                while ((end = text.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal)) >= 0)
                {
                    var isWrong = text.ToString(0, end).Contains("Content-Length:", StringComparison.Ordinal);
                    text.Remove(0, end + 4);
                    await socket.SendAsync(isWrong && !isCareless ? Bad : Good, _stop.Token);
                    if (isWrong && !isCareless)
                    {
                        return;
                    }
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // Either side ended the connection.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private static void InterlockedMax(ref int place, int value)
    {
        for (var seen = place; value > seen; seen = place)
        {
            Interlocked.CompareExchange(ref place, value, seen);
        }
    }
}
