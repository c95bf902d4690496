using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>One try at a check.</summary>
/// <param name="Verdict">What it came to.</param>
/// <param name="Reason">Why.</param>
/// <param name="Transcript">What went over the wire.</param>
/// <param name="RanOutOfTime">Whether nothing was decided when the deadline passed.</param>
/// <param name="EndedBadly">Whether the target may have died of it.</param>
/// <param name="FoundNobody">Whether the target did not even answer the control.</param>
/// <param name="CameBack">Whether the target stopped serving at it, and serves again.</param>
internal sealed record Attempt(
    Verdict Verdict, string Reason, Transcript Transcript,
    bool RanOutOfTime = false, bool EndedBadly = false, bool FoundNobody = false, bool CameBack = false)
{
    public static Attempt Error(string reason, Transcript? transcript = null) =>
        new(Verdict.Error, reason, transcript ?? Transcript.Empty);
}
