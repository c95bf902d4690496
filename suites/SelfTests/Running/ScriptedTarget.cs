using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HttpConformance.SelfTests.Running;

/// <summary>A target on loopback that does with each connection what a test tells it to.</summary>
internal sealed class ScriptedTarget : IAsyncDisposable
{
    /// <summary>The answer of a good server to the suite's own request for the resource.</summary>
    public const string Resource = "HTTP/1.1 200 OK\r\nDate: Wed, 04 Mar 2026 05:06:07 GMT\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nresource\n";

    private readonly Func<Client, Task> _play;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public ScriptedTarget(Func<Client, Task> play)
    {
        _play = play;
        _listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = Task.Run(AcceptAsync);
    }

    public string Url { get; }

    /// <summary>A target that answers every request, well-formed or not, in the same way.</summary>
    public static ScriptedTarget Answering(Func<string, string> answer) => new(async client =>
    {
        while (await client.ReadHeaderSectionAsync() is { } request)
        {
            await client.SendAsync(answer(request));
        }
    });

    /// <summary>A target that serves its resource to the suite's own requests, and does something else with all others.</summary>
    public static ScriptedTarget Behaving(Func<Client, string, Task> otherwise) => new(async client =>
    {
        while (await client.ReadHeaderSectionAsync() is { } request)
        {
            if (IsPlain(request))
            {
                await client.SendAsync(request.StartsWith("GET / ", StringComparison.Ordinal) ? Resource : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            }
            else
            {
                await otherwise(client, request);
            }
        }
    });

    /// <summary>Whether a header section is a GET with nothing but Host, as controls and probes are.</summary>
    public static bool IsPlain(string request) =>
        request.StartsWith("GET /", StringComparison.Ordinal) && request.Split("\r\n") is [_, ['H', 'o', 's', 't', ':', ..], "", ""];

    /// <summary>Serves no more: connections are refused from here on.</summary>
    public void Die()
    {
        _stop.Cancel();
        _listener.Stop();
    }

    public async ValueTask DisposeAsync()
    {
        Die();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var playing = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                playing.Add(Task.Run(() => PlayAsync(socket)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The target ends.
        }

        await Task.WhenAll(playing);
    }

    private async Task PlayAsync(Socket socket)
    {
        using var client = new Client(socket, _stop.Token);
        try
        {
            await _play(client);
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Either side ended the connection.
        }
    }

    internal sealed class Client(Socket socket, CancellationToken stop) : IDisposable
    {
        private readonly StringBuilder _unread = new();

        public CancellationToken Stop => stop;

        public async Task SendAsync(string text) => await SendAsync(Encoding.Latin1.GetBytes(text));

        public async Task SendAsync(ReadOnlyMemory<byte> octets)
        {
            while (octets.Length > 0)
            {
                octets = octets[await socket.SendAsync(octets, stop)..];
            }
        }

        /// <summary>The next header section with its empty line; <see langword="null"/> at the end of the connection.</summary>
        public async Task<string?> ReadHeaderSectionAsync()
        {
            var buffer = new byte[64 * 1024];
            var end = IndexOfEnd(0);
            while (end < 0)
            {
                var seen = Math.Max(0, _unread.Length - 3);
                var count = await socket.ReceiveAsync(buffer, stop);
                if (count == 0)
                {
                    return null;
                }

                _unread.Append(Encoding.Latin1.GetString(buffer, 0, count));
                end = IndexOfEnd(seen);
            }

            var section = _unread.ToString(0, end + 4);
            _unread.Remove(0, end + 4);
            return section;
        }

        private int IndexOfEnd(int from)
        {
            var index = _unread.ToString(from, _unread.Length - from).IndexOf("\r\n\r\n", StringComparison.Ordinal);
            return index < 0 ? index : from + index;
        }

        public async Task EchoAsync()
        {
            var buffer = new byte[4096];
            int count;
            while ((count = await socket.ReceiveAsync(buffer, stop)) > 0)
            {
                await SendAsync(buffer.AsMemory(0, count));
            }
        }

        public void Close() => socket.Dispose();

        public void Reset()
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            socket.Dispose();
        }

        public void Dispose() => socket.Dispose();
    }
}
