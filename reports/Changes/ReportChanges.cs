using HttpConformance.Judge;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Changes;

/// <summary>What a run changed against an earlier report.</summary>
/// <param name="Worse">Red now, and green, absent or less bad before.</param>
/// <param name="Fixed">Red before, and green now.</param>
/// <param name="StillFailing">Red before and now.</param>
/// <param name="NotTested">Red before, and skipped now, so that nobody can tell.</param>
public sealed record ReportChanges(
    IReadOnlyList<CheckResult> Worse,
    IReadOnlyList<CheckResult> Fixed,
    IReadOnlyList<CheckResult> StillFailing,
    IReadOnlyList<CheckResult> NotTested)
{
    /// <summary>Compares the reports. What the later run left out, because of a filter or because the check is gone, is in no group.</summary>
    public static ReportChanges Between(RunReport before, RunReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        // Both are held to what the later run is held to: a Warn that only became red because this run is strict is no news.
        var earlier = before with { Strict = after.Strict, Shard = after.Shard };
        var badness = earlier.Results.ToDictionary(result => result.Id, result => Badness(result, earlier), StringComparer.Ordinal);
        var byKind = after.Results.ToLookup(result => KindOf(result, Badness(result, after), badness.GetValueOrDefault(result.Id)));
        return new ReportChanges([.. byKind[Kind.Worse]], [.. byKind[Kind.Fixed]], [.. byKind[Kind.Still]], [.. byKind[Kind.NotTested]]);
    }

    private static Kind KindOf(CheckResult result, int now, int before) => (now, before) switch
    {
        (0, 0) => Kind.None,
        (0, _) when result.Verdict == Verdict.Skipped => Kind.NotTested,
        (0, _) => Kind.Fixed,
        _ => now > before ? Kind.Worse : Kind.Still,
    };

    /// <summary>0 where the result is green.</summary>
    private static int Badness(CheckResult result, RunReport report) => Gate.IsRed(result, report) ? Severity.Of(result.Verdict) : 0;

    private enum Kind
    {
        None,
        Worse,
        Fixed,
        Still,
        NotTested,
    }
}
