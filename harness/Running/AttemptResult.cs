using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Makes the row of the report from what the tries at a check came to.</summary>
internal static class AttemptResult
{
    public static CheckResult Of(Check check, Attempt counts, Attempt? first)
    {
        var result = Of(check, counts);

        // A first try that the short deadline cut off says nothing about the target.
        var isStable = first is null || first.Verdict == counts.Verdict || first.RanOutOfTime
            || first.Verdict == Verdict.Error || counts.Verdict is Verdict.Error or Verdict.Fatal;
        return isStable
            ? result
            : result with { IsStable = false, OtherTranscript = first!.Transcript, Reason = $"{counts.Reason} (unstable: the first try came to {first.Verdict}: {first.Reason})" };
    }

    public static CheckResult Of(Check check, Attempt attempt) => new()
    {
        Id = check.Id,
        Title = check.Fixture.Title,
        Topic = check.Fixture.Topic,
        Level = check.Level,
        Requirements = check.Requirements,
        Source = $"{check.Fixture.File}:{check.Fixture.Turns.SelectMany(turn => turn.Outcomes).Select(outcome => outcome.Line).FirstOrDefault(1)}",
        Foreseen = [.. check.Fixture.Turns.SelectMany(turn => turn.Outcomes).Select(OutcomeText.Of)],
        Verdict = attempt.Verdict,
        Reason = attempt.Reason,
        CameBack = attempt.CameBack,
        Transcript = attempt.Transcript,
    };
}
