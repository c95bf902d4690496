using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Reports;

/// <summary>The results that somebody has to look at, in the groups that every report shows them in.</summary>
/// <param name="Failures">Fatal and Fail that no baseline lists; what stopped the target comes first.</param>
/// <param name="StrictWarnings">Every Warn of a strict run; none otherwise.</param>
/// <param name="Errors">Nothing can be concluded.</param>
/// <param name="Unstable">Two runs, two verdicts, and in none of the groups before.</param>
/// <param name="Expected">Failures that the baseline lists.</param>
/// <param name="Stale">What the baseline lists and did not fail.</param>
internal sealed record AttentionGroups(
    IReadOnlyList<CheckResult> Failures,
    IReadOnlyList<CheckResult> StrictWarnings,
    IReadOnlyList<CheckResult> Errors,
    IReadOnlyList<CheckResult> Unstable,
    IReadOnlyList<CheckResult> Expected,
    IReadOnlyList<CheckResult> Stale)
{
    /// <summary>The results of all groups.</summary>
    public IEnumerable<CheckResult> All => [.. Failures, .. StrictWarnings, .. Errors, .. Unstable, .. Expected, .. Stale];

    public static AttentionGroups Of(RunReport report)
    {
        var byGroup = report.Results.ToLookup(result => GroupOf(result, report.Strict));
        return new AttentionGroups(
            [.. byGroup[Group.Failure].OrderBy(result => result.Verdict == Verdict.Fatal ? 0 : 1)],
            [.. byGroup[Group.StrictWarning]],
            [.. byGroup[Group.Error]],
            [.. byGroup[Group.Unstable]],
            [.. byGroup[Group.Expected]],
            [.. byGroup[Group.Stale]]);
    }

    private static Group GroupOf(CheckResult result, bool strict) => result switch
    {
        { IsExpected: true } => Group.Expected,
        { Verdict: Verdict.Fail or Verdict.Fatal } => Group.Failure,
        { Verdict: Verdict.Error } => Group.Error,
        { Verdict: Verdict.Warn } when strict => Group.StrictWarning,
        { IsStable: false } => Group.Unstable,
        { IsStale: true } => Group.Stale,
        _ => Group.None,
    };

    private enum Group
    {
        None,
        Failure,
        StrictWarning,
        Error,
        Unstable,
        Expected,
        Stale,
    }
}
