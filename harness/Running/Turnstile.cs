using System.Diagnostics.CodeAnalysis;

namespace HttpConformance.Running;

/// <summary>
/// Lets a number of actions in at once, or one alone. Whoever wants to be alone waits until nobody else runs or waits, so
/// that the room is emptied once for all of them and not once for each.
/// </summary>
internal sealed class Turnstile(int places)
{
    private readonly Lock _gate = new();

    /// <summary>Those that may wait, the longest wait first.</summary>
    private readonly PriorityQueue<TaskCompletionSource, (TimeSpan Wait, int Arrival)> _waiting = new();

    private readonly Queue<TaskCompletionSource> _quick = new();
    private readonly PriorityQueue<TaskCompletionSource, (Solitude Kind, int Arrival)> _alone = new();
    private int _running;
    private int _runningThatWait;
    private int _arrivals;
    private bool _isOneAlone;
    private bool _isEmptied;

    /// <param name="wait">
    /// How long the action may wait. Who waits longest is let in first, so that nobody has to be waited for at the end; those
    /// that wait leave some places to the quick ones while there are any, which use the time meanwhile.
    /// </param>
    /// <param name="action">What to do.</param>
    /// <param name="cancellationToken">Gives up the turn.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<T> TogetherAsync<T>(TimeSpan wait, Func<Task<T>> action, CancellationToken cancellationToken)
    {
        var waits = wait > TimeSpan.Zero;
        await EnterAsync(turn => Enqueue(turn, wait), cancellationToken);
        try
        {
            return await action();
        }
        finally
        {
            Leave(() =>
            {
                _running--;
                _runningThatWait -= waits ? 1 : 0;
            });
        }
    }

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<T> AloneAsync<T>(Solitude kind, Func<Task<T>> action, CancellationToken cancellationToken)
    {
        await EnterAsync(turn => _alone.Enqueue(turn, (kind, _arrivals++)), cancellationToken);
        try
        {
            return await action();
        }
        finally
        {
            Leave(() => _isOneAlone = false);
        }
    }

    private async Task EnterAsync(Action<TaskCompletionSource> queue, CancellationToken cancellationToken)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            queue(turn);
            LetIn();
        }

        // A turn that was given up stays in its queue, and is passed over when it comes up.
        await using var registration = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        await turn.Task;
    }

    private void Leave(Action leave)
    {
        lock (_gate)
        {
            leave();
            LetIn();
        }
    }

    private void LetIn()
    {
        while (!_isOneAlone && _isEmptied && _alone.TryDequeue(out var next, out _))
        {
            _isOneAlone = next.TrySetResult();
        }

        if (_isOneAlone)
        {
            return;
        }

        _isEmptied = false;
        while (_running < places && TryDequeue(out var next, out var waits))
        {
            if (next.TrySetResult())
            {
                _running++;
                _runningThatWait += waits ? 1 : 0;
            }
        }

        if (_running == 0 && _alone.Count > 0)
        {
            _isEmptied = true;
            LetIn();
        }
    }

    private void Enqueue(TaskCompletionSource turn, TimeSpan wait)
    {
        if (wait > TimeSpan.Zero)
        {
            _waiting.Enqueue(turn, (-wait, _arrivals++));
        }
        else
        {
            _quick.Enqueue(turn);
        }
    }

    private bool TryDequeue([NotNullWhen(true)] out TaskCompletionSource? next, out bool waits)
    {
        waits = _quick.Count == 0 || _runningThatWait < Math.Max(1, places * 3 / 4);
        if (waits && _waiting.TryDequeue(out next, out _))
        {
            return true;
        }

        waits = false;
        return _quick.TryDequeue(out next);
    }
}
