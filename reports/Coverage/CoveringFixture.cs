using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Coverage;

/// <summary>A fixture or a passive rule that checks a requirement, and what its checks came to.</summary>
/// <param name="Id">The id, without the value of a family.</param>
/// <param name="Results">What its checks of this run came to; empty where none ran.</param>
public sealed record CoveringFixture(string Id, IReadOnlyList<CheckResult> Results)
{
    /// <summary>The result to look at first: the worst one.</summary>
    public CheckResult? Worst => Results.MinBy(result => StateOf(result.Verdict));

    /// <summary>How its checks fared.</summary>
    public CoverageState State => Worst is { } worst ? StateOf(worst.Verdict) : CoverageState.NotRun;

    internal static CoverageState StateOf(Verdict verdict) => verdict switch
    {
        Verdict.Fatal => CoverageState.Fatal,
        Verdict.Fail => CoverageState.Fail,
        Verdict.Error => CoverageState.Error,
        Verdict.Warn => CoverageState.Warn,
        Verdict.Pass => CoverageState.Pass,
        Verdict.Info => CoverageState.Info,
        _ => CoverageState.Skipped,
    };
}
