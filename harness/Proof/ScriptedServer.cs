using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Proof;

/// <summary>
/// Plays a scripted answer back on real sockets. It is told when the client has sent a turn, so that it neither guesses
/// nor waits; to sentinels it answers as a good server does, until the script closes or silences the connection.
/// </summary>
internal sealed class ScriptedServer : IExchangeObserver, IAsyncDisposable
{
    private readonly ScriptedAnswer _answer;
    private readonly Func<Template, byte[]> _render;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<int>> _numbers = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<IReadOnlyDictionary<int, long>>> _sent = new();
    private readonly ConcurrentBag<Task> _playing = [];
    private readonly Task _accepting;

    public ScriptedServer(ScriptedAnswer answer, Func<Template, byte[]> render)
    {
        _answer = answer;
        _render = render;
        _listener.Start();
        _accepting = Task.Run(AcceptAsync);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Connected(int connection, int localPort) => NumberOf(localPort).TrySetResult(connection);

    public void TurnSent(int turn, IReadOnlyDictionary<int, long> sent) =>
        SentIn(turn).TrySetResult(new Dictionary<int, long>(sent));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_playing);
        _stop.Dispose();
    }

    private static TaskCompletionSource<T> Pending<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskCompletionSource<int> NumberOf(int port) => _numbers.GetOrAdd(port, _ => Pending<int>());

    private TaskCompletionSource<IReadOnlyDictionary<int, long>> SentIn(int turn) =>
        _sent.GetOrAdd(turn, _ => Pending<IReadOnlyDictionary<int, long>>());

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                _playing.Add(Task.Run(() => PlayAsync(socket)));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
            {
                // The listener was stopped.
                return;
            }
        }
    }

    private async Task PlayAsync(Socket socket)
    {
        socket.NoDelay = true;
        await using var connection = new ScriptedConnection(socket, _stop.Token);
        try
        {
            var number = await NumberOf(((IPEndPoint)socket.RemoteEndPoint!).Port).Task.WaitAsync(_stop.Token);
            for (var turn = 0; turn < _answer.Turns.Count; turn++)
            {
                var sent = await connection.AnswerSentinelsUntilAsync(SentIn(turn).Task);
                await connection.ReceiveAsync(sent.GetValueOrDefault(number));
                foreach (var action in _answer.Turns[turn].Where(action => action.Connection == number))
                {
                    await connection.PlayAsync(action, _render);
                }
            }

            await connection.AnswerSentinelsUntilAsync(Task.Delay(Timeout.Infinite, _stop.Token).ContinueWith(_ => 0, TaskScheduler.Default));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException or IOException)
        {
            // The exchange is over: whatever is left of the script has nobody to play to.
        }
    }
}
