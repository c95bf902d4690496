namespace HttpConformance.Running;

/// <summary>Lets a number of checks run at once, or one check alone.</summary>
internal sealed class ExclusiveGate(int places) : IDisposable
{
    private readonly SemaphoreSlim _places = new(places);
    private readonly SemaphoreSlim _alone = new(1);

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
        await _alone.WaitAsync(cancellationToken);
        var held = 0;
        try
        {
            for (; held < places; held++)
            {
                await _places.WaitAsync(cancellationToken);
            }

            return await action();
        }
        finally
        {
            if (held > 0)
            {
                _places.Release(held);
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
