using System.Runtime.InteropServices;

namespace HttpConformance.Replay;

/// <summary>How patient one exchange is.</summary>
/// <param name="Response">The longest wait for the outcome of a turn.</param>
/// <param name="Silence">The wait after which a connection without octets counts as silent.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Pace(TimeSpan Response, TimeSpan Silence);
