namespace HttpConformance.Running;

/// <summary>Lets a number of checks run at once, or one check alone.</summary>
internal sealed class ExclusiveGate(int places) : IDisposable
{
    private readonly SemaphoreSlim _places = new(places);
    private readonly SemaphoreSlim _alone = new(1);
    private int _waiting;
    private int _held;

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<T> SharedAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            return await action();
        }
        finally
        {
            _places.Release();
        }
    }

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<T> AloneAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        await _alone.WaitAsync(cancellationToken);
        try
        {
            for (; _held < places; _held++)
            {
                await _places.WaitAsync(cancellationToken);
            }

            return await action();
        }
        finally
        {
            // Emptying the room costs as long as the slowest check in it: whoever waits to be alone comes in one after the other.
            if (Interlocked.Decrement(ref _waiting) == 0)
            {
                _ = _held == 0 ? 0 : _places.Release(_held);
                _held = 0;
            }

            _alone.Release();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _alone.Dispose();
    }
}
