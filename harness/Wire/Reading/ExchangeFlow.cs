namespace HttpConformance.Wire.Reading;

/// <summary>Tells which outcomes let an exchange go on.</summary>
internal static class ExchangeFlow
{
    /// <summary>Whether the next turn is played after that outcome: it is a pass, and ends no connection that a later turn uses.</summary>
    public static bool GoesOn(IReadOnlyList<Turn> turns, int turn, Outcome outcome) =>
        outcome.Verdict == Verdict.Pass
        && !outcome.Expectations.Any(expectation =>
            expectation.End is ConnectionEnd.Close or ConnectionEnd.Reset && IsUsedAfter(turns, turn, expectation.Connection));

    private static bool IsUsedAfter(IReadOnlyList<Turn> turns, int turn, int connection) =>
        turns.Skip(turn + 1).Any(later =>
            later.Actions.Any(action => action.Connection == connection && action is not SendAction.Later)
            || later.Outcomes.Any(outcome => outcome.Expectations.Any(expectation => expectation.Connection == connection)));
}
