namespace HttpConformance.SelfTests.Faults;

/// <summary>Counts the octets that a server has read, so that a test can tell when its segment has been taken on its own.</summary>
internal sealed class OctetCounter
{
    private readonly Lock _gate = new();
    private readonly List<(long Count, TaskCompletionSource Reached)> _waiting = [];
    private long _count;

    public void Add(int count)
    {
        lock (_gate)
        {
            _count += count;
            foreach (var (_, reached) in _waiting.Where(entry => entry.Count <= _count))
            {
                reached.TrySetResult();
            }

            _waiting.RemoveAll(entry => entry.Count <= _count);
        }
    }

    /// <summary>Completes when <paramref name="count"/> octets have been read since the start.</summary>
    public Task ReachedAsync(long count)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_count >= count)
            {
                return Task.CompletedTask;
            }

            _waiting.Add((count, reached));
        }

        return reached.Task;
    }
}
