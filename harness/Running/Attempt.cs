using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>One try at a check.</summary>
/// <param name="Verdict">What it came to.</param>
/// <param name="Reason">Why.</param>
/// <param name="Transcript">What went over the wire.</param>
/// <param name="EndedBadly">Whether the target may have died of it.</param>
internal sealed record Attempt(Verdict Verdict, string Reason, Transcript Transcript, bool EndedBadly)
{
    public static Attempt Error(string reason, Transcript? transcript = null) =>
        new(Verdict.Error, reason, transcript ?? Transcript.Empty, EndedBadly: false);
}
