using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Proof;

/// <summary>What a check made of a scripted answer.</summary>
/// <param name="Check">The check.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Verdict">The verdict it got.</param>
/// <param name="OutcomeLines">The lines of the outcomes that decided its turns, in order; none for a turn to which no foreseen one came.</param>
/// <param name="Reason">Why.</param>
/// <param name="Transcript">What went over the wire.</param>
internal sealed record ProofResult(
    Check Check, ScriptedAnswer Answer, Verdict Verdict, IReadOnlyList<int> OutcomeLines, string Reason, Transcript Transcript)
{
    /// <summary>Whether the answer got the verdict that the fixture names.</summary>
    public bool IsProven => Verdict == Answer.Expected;
}
