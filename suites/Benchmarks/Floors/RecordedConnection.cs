namespace HttpConformance.Benchmarks.Floors;

/// <summary>What went over one connection, in order.</summary>
internal sealed class RecordedConnection
{
    private readonly List<RecordedStep> _steps = [];

    public IReadOnlyList<RecordedStep> Steps => _steps;

    public void Sent(ReadOnlySpan<byte> octets)
    {
        lock (_steps)
        {
            _steps.Add(new RecordedStep(octets.ToArray(), 0));
        }
    }

    public void Received(int count)
    {
        lock (_steps)
        {
            if (_steps is [.., { Received: > 0 } last])
            {
                _steps[^1] = last with { Received = last.Received + count };
            }
            else
            {
                _steps.Add(new RecordedStep(default, count));
            }
        }
    }
}
