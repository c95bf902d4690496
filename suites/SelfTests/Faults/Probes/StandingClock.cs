namespace HttpConformance.SelfTests.Faults;

/// <summary>A clock that always shows the same moment; its timers run as usual.</summary>
internal sealed class StandingClock : TimeProvider
{
    /// <summary>A Wednesday.</summary>
    public static DateTimeOffset Moment { get; } = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Moment;
}
