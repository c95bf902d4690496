using System.Runtime.InteropServices;
using HttpConformance.Wire;

namespace HttpConformance.Replay;

/// <summary>How patient one exchange is.</summary>
/// <param name="Response">The longest wait for the outcome of a turn.</param>
/// <param name="Silence">The wait after which a connection without octets counts as silent.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Pace(TimeSpan Response, TimeSpan Silence)
{
    /// <summary>The longest wait for the outcome of a turn; where silence may be the outcome, there is time enough to hear it.</summary>
    public TimeSpan For(Turn turn)
    {
        var silence = 2 * Silence;
        return Response < silence && turn.Outcomes.Any(outcome => outcome.Expectations.Any(part => part.End == ConnectionEnd.Silence)) ? silence : Response;
    }
}
