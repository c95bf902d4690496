using System.Buffers;
using System.Net.Sockets;
using System.Security.Authentication;
using HttpConformance.Http;
using HttpConformance.Targets;

namespace HttpConformance.Replay;

/// <summary>
/// One connection of an exchange. What comes is read from the moment the connection is open, so that a full pipeline never
/// blocks a write and nothing is left in the socket for a reset to eat.
/// </summary>
internal sealed class Connection : IAsyncDisposable
{
    private const int SmallestBuffer = 16 * 1024;
    private const int LargestBuffer = 256 * 1024;

    private readonly TargetStream _target;
    private readonly TranscriptRecorder _recorder;
    private readonly AsyncSignal _signal;
    private readonly SentRequestScanner _scanner = new();
    private readonly List<SentRequest> _requests = [];
    private readonly Task _receiving;
    private bool _isCut;
    private volatile bool _isDisposed;

    private Connection(int number, TargetStream target, TranscriptRecorder recorder, AsyncSignal signal, ReaderLimits limits)
    {
        Number = number;
        _target = target;
        _recorder = recorder;
        _signal = signal;
        Reader = new ResponseReader(limits);
        LastActivity = recorder.Elapsed;
        recorder.Event(number, $"connected to {target.Socket.RemoteEndPoint}");
        _receiving = Task.Run(ReceiveAsync, CancellationToken.None);
    }

    public int Number { get; }

    /// <summary>Guarded by the recorder's gate, as are <see cref="Ending"/>, <see cref="Requests"/> and <see cref="LastActivity"/>.</summary>
    public ResponseReader Reader { get; }

    public ConnectionEnding Ending { get; private set; }

    public IReadOnlyList<SentRequest> Requests => _requests;

    /// <summary>The target of the request sent last; <c>/</c> before the first.</summary>
    public string LastTarget => _requests.Count > 0 ? _requests[^1].Target : "/";

    /// <summary>Whether the suite may still send.</summary>
    public bool IsSending { get; private set; } = true;

    /// <summary>When octets last went either way.</summary>
    public TimeSpan LastActivity { get; private set; }

    public int LocalPort => _target.Socket.LocalEndPoint is System.Net.IPEndPoint endPoint ? endPoint.Port : 0;

    /// <summary>The protocol that the server selected by ALPN.</summary>
    public string? ApplicationProtocol => _target.ApplicationProtocol;

    /// <exception cref="TargetUnreachableException">No connection came about.</exception>
    public static async Task<Connection> OpenAsync(
        int number, TargetConnector connector, TranscriptRecorder recorder, AsyncSignal signal, ReaderLimits limits, CancellationToken cancellationToken)
    {
        var target = await connector.ConnectAsync(cancellationToken);
        return new Connection(number, target, recorder, signal, limits);
    }

    /// <summary>
    /// Sends octets in one write. A failed write is recorded; what the server has answered until then stays readable.
    /// After a write that was cut off nothing more is sent: it would be taken for the rest of that write.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled before all octets were taken.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> octets, CancellationToken cancellationToken)
    {
        if (_isCut)
        {
            _recorder.Event(Number, "nothing is sent, since an earlier write was cut off");
            return;
        }

        lock (_recorder.Gate)
        {
            _scanner.Scan(octets.Span, request =>
            {
                _requests.Add(request);
                Reader.Expect(request.Method);
            });
            _recorder.Sent(Number, octets);
            LastActivity = _recorder.Elapsed;
        }

        try
        {
            await GuardAsync("write failed", async () => await _target.Stream.WriteAsync(octets, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            _isCut = true;
            IsSending = false;
            throw;
        }
    }

    public Task HalfCloseAsync(CancellationToken cancellationToken)
    {
        IsSending = false;
        _recorder.Event(Number, "sending direction ended by the suite (FIN)");
        return GuardAsync("half-close failed", () => _target.HalfCloseAsync().WaitAsync(cancellationToken));
    }

    public async Task CloseAsync()
    {
        EndLocally("closed by the suite");
        await _target.DisposeAsync();
    }

    public void Reset()
    {
        EndLocally("reset by the suite");
        _target.Reset();
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        if (OperatingSystem.IsLinux() && !_receiving.IsCompleted)
        {
            _target.Abandon();
            await _receiving;
        }

        await _target.DisposeAsync();
        await _receiving;
    }

    private async Task GuardAsync(string what, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception exception) when (exception is IOException or SocketException or InvalidOperationException)
        {
            // A TLS session that was shut down refuses writes by InvalidOperationException.
            _recorder.Event(Number, $"{what}: {Innermost(exception).Message}");
        }
    }

    private async Task ReceiveAsync()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(SmallestBuffer);
        while (!_isDisposed)
        {
            int count;
            try
            {
                count = await _target.Stream.ReadAsync(buffer);
            }
            catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or AuthenticationException)
            {
                End(EndingOf(exception), exception);
                break;
            }

            if (count == 0)
            {
                End(_target.Watch is { HasEnded: false } ? ConnectionEnding.CloseNotify : ConnectionEnding.Fin, null);
                break;
            }

            lock (_recorder.Gate)
            {
                _recorder.Received(Number, buffer.AsSpan(0, count));
                Reader.Feed(buffer.AsSpan(0, count));
                LastActivity = _recorder.Elapsed;
            }

            _signal.Set();
            if (count == buffer.Length && buffer.Length < LargestBuffer)
            {
                // There is more than fits: long content takes fewer reads, and fewer looks at them.
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = ArrayPool<byte>.Shared.Rent(4 * buffer.Length);
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void EndLocally(string text)
    {
        lock (_recorder.Gate)
        {
            _recorder.Event(Number, text);
            Ending = ConnectionEnding.Local;
        }
    }

    private void End(ConnectionEnding ending, Exception? exception)
    {
        lock (_recorder.Gate)
        {
            if (Ending != ConnectionEnding.None || _isDisposed)
            {
                return;
            }

            Ending = ending;
            Reader.End(reset: ending is ConnectionEnding.Reset or ConnectionEnding.TlsFailure);
            LastActivity = _recorder.Elapsed;
            _recorder.Event(Number, ending switch
            {
                ConnectionEnding.Fin => _target.Watch is null ? "closed by the server (FIN)" : "closed by the server (FIN without close_notify)",
                ConnectionEnding.CloseNotify => "TLS session ended by the server (close_notify)",
                ConnectionEnding.Reset => "reset by the server (RST)",
                _ => $"TLS failed: {Innermost(exception!).Message}",
            });
        }

        _signal.Set();
    }

    private ConnectionEnding EndingOf(Exception exception) =>
        Innermost(exception) is SocketException || _target.Watch is null ? ConnectionEnding.Reset : ConnectionEnding.TlsFailure;

    private static Exception Innermost(Exception exception) => exception.GetBaseException();
}
