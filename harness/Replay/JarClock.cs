namespace HttpConformance.Replay;

/// <summary>The clock of the cookie jars: it runs with the real one and can be moved forward.</summary>
internal sealed class JarClock(TimeProvider timeProvider) : TimeProvider
{
    private TimeSpan _ahead;

    public void Forward(TimeSpan time) => _ahead += time;

    public override DateTimeOffset GetUtcNow() => timeProvider.GetUtcNow() + _ahead;
}
