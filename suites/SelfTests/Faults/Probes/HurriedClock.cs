namespace HttpConformance.SelfTests.Faults;

/// <summary>A clock on which one length of time is over at once, and every other takes its time.</summary>
/// <param name="hurried">That length.</param>
internal sealed class HurriedClock(TimeSpan hurried) : TimeProvider
{
    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == hurried ? TimeSpan.FromMilliseconds(1) : dueTime, period);
}
