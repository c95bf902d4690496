using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Tells how long a check may take for waiting alone, so that those that wait begin first.</summary>
internal static class Waits
{
    private static readonly TimeSpan ByteByByte = TimeSpan.FromMilliseconds(500);

    /// <summary>The pauses that the fixture makes and the silence that it may listen to on the way to a Pass, all turns together.</summary>
    public static TimeSpan Of(Check check, TimeSpan silence) => check.Fixture.Turns.Aggregate(TimeSpan.Zero, (sum, turn) => sum + Of(turn, silence));

    private static TimeSpan Of(Turn turn, TimeSpan silence)
    {
        var pauses = turn.Actions.Aggregate(TimeSpan.Zero, (sum, action) => sum + action switch
        {
            SendAction.Wait wait => wait.Time,
            SendAction.ByteByByte => ByteByByte,
            _ => TimeSpan.Zero,
        });
        var mayListen = turn.Outcomes.Any(outcome => outcome.Verdict == Verdict.Pass && outcome.Expectations.Any(part => part.End == ConnectionEnd.Silence));
        return mayListen ? pauses + silence : pauses;
    }
}
