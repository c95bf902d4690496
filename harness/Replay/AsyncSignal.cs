namespace HttpConformance.Replay;

/// <summary>Wakes the one who waits when something happened; several wake-ups before the wait count as one.</summary>
internal sealed class AsyncSignal(TimeProvider timeProvider)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _pending = NewPending();

    /// <summary>Notes that something happened.</summary>
    public void Set()
    {
        lock (_gate)
        {
            _pending.TrySetResult();
        }
    }

    /// <summary>Waits until something happened since the last wait, or until <paramref name="timeout"/> has passed.</summary>
    /// <returns>Whether something happened.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async ValueTask<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        Task waiting;
        lock (_gate)
        {
            if (_pending.Task.IsCompleted)
            {
                _pending = NewPending();
                return true;
            }

            waiting = _pending.Task;
        }

        if (timeout <= TimeSpan.Zero)
        {
            return false;
        }

        try
        {
            await waiting.WaitAsync(timeout, timeProvider, cancellationToken);
        }
        catch (TimeoutException)
        {
            return false;
        }

        lock (_gate)
        {
            // Another waiter may have taken this wake-up already; the one after it is not to be lost.
            if (_pending.Task == waiting)
            {
                _pending = NewPending();
            }
        }

        return true;
    }

    private static TaskCompletionSource NewPending() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
