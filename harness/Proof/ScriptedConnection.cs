using System.Net.Sockets;
using System.Text;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Proof;

/// <summary>The server's side of one scripted connection.</summary>
internal sealed class ScriptedConnection : IAsyncDisposable
{
    private readonly Socket _socket;
    private readonly CancellationToken _stop;
    private readonly Lock _gate = new();
    private readonly MemoryStream _received = new();
    private readonly AsyncSignal _signal = new(TimeProvider.System);
    private readonly Task _receiving;
    private int _taken;
    private bool _isOver;
    private bool _isSilent;

    public ScriptedConnection(Socket socket, CancellationToken stop)
    {
        _socket = socket;
        _stop = stop;
        _receiving = Task.Run(ReadAllAsync, CancellationToken.None);
    }

    /// <summary>Answers sentinels until a task is done, and gives its result.</summary>
    public async Task<T> AnswerSentinelsUntilAsync<T>(Task<T> until)
    {
        while (!until.IsCompleted)
        {
            await AnswerSentinelAsync();
            await Task.WhenAny(until, _signal.WaitAsync(TimeSpan.FromMinutes(1), _stop).AsTask());
            _stop.ThrowIfCancellationRequested();
        }

        return await until;
    }

    /// <summary>Waits until so many octets of the fixture have arrived, sentinels aside.</summary>
    public async Task ReceiveAsync(long total)
    {
        while (true)
        {
            lock (_gate)
            {
                if (_isOver || _received.Length - SentinelOctets >= total)
                {
                    _taken = (int)Math.Min(_received.Length, total + SentinelOctets);
                    return;
                }
            }

            await _signal.WaitAsync(TimeSpan.FromMinutes(1), _stop);
        }
    }

    public async Task PlayAsync(AnswerAction action, Func<Template, byte[]> render)
    {
        switch (action)
        {
            case AnswerAction.Write write:
                await SendAsync(write.Lines.SelectMany(render).ToArray());
                break;
            case AnswerAction.Wait wait:
                await Task.Delay(wait.Time, _stop);
                break;
            case AnswerAction.Close:
                // Both directions stay drained, so that a late sentinel does not turn the close into a reset.
                _isSilent = true;
                _socket.Shutdown(SocketShutdown.Send);
                break;
            case AnswerAction.Reset:
                _isSilent = true;
                _socket.LingerState = new LingerOption(enable: true, seconds: 0);
                _socket.Close();
                break;
            case AnswerAction.Silence:
                _isSilent = true;
                break;
            default:
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        await _receiving;
        await _received.DisposeAsync();
    }

    private long SentinelOctets { get; set; }

    private async Task AnswerSentinelAsync()
    {
        string text;
        lock (_gate)
        {
            text = Encoding.Latin1.GetString(_received.GetBuffer(), _taken, (int)_received.Length - _taken);
            if (_isSilent || !text.StartsWith("GET ", StringComparison.Ordinal) || !text.EndsWith("\r\n\r\n", StringComparison.Ordinal)
                || !text.Contains("\r\nX-Sentinel: ", StringComparison.Ordinal))
            {
                return;
            }

            SentinelOctets += text.Length;
            _taken += text.Length;
        }

        var isLast = text.Contains("\r\nConnection: close\r\n", StringComparison.Ordinal);
        var fields = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        var close = isLast ? "Connection: close\r\n" : "";
        await SendAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {fields.Length}\r\n{close}\r\n{fields}"));
        if (isLast)
        {
            _socket.Shutdown(SocketShutdown.Send);
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> octets)
    {
        while (octets.Length > 0)
        {
            octets = octets[await _socket.SendAsync(octets, _stop)..];
        }
    }

    private async Task ReadAllAsync()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int count;
            while ((count = await _socket.ReceiveAsync(buffer, _stop)) > 0)
            {
                lock (_gate)
                {
                    _received.Write(buffer, 0, count);
                }

                _signal.Set();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Ended by either side; what has arrived stays.
        }

        lock (_gate)
        {
            _isOver = true;
        }

        _signal.Set();
    }
}
