using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Json;

/// <summary>The counts of a run.</summary>
internal sealed record SummaryDocument(
    int Pass,
    int Warn,
    int Fail,
    int Fatal,
    int Info,
    int Skipped,
    int Error,
    int Expected,
    int Unstable,
    int Stale,
    IReadOnlyDictionary<string, CountsDocument> ByLevel,
    IReadOnlyDictionary<string, CountsDocument> ByTopic)
{
    public static SummaryDocument Of(RunSummary summary) => new(
        summary.Total[Verdict.Pass],
        summary.Total[Verdict.Warn],
        summary.Total[Verdict.Fail],
        summary.Total[Verdict.Fatal],
        summary.Total[Verdict.Info],
        summary.Total[Verdict.Skipped],
        summary.Total[Verdict.Error],
        summary.Expected,
        summary.Unstable,
        summary.Stale,
        summary.ByLevel.ToDictionary(row => VerdictWords.Name(row.Level), row => CountsDocument.Of(row.Counts), StringComparer.Ordinal),
        summary.ByTopic.ToDictionary(row => row.Topic, row => CountsDocument.Of(row.Counts), StringComparer.Ordinal));
}

/// <summary>The checks of one level or topic by verdict.</summary>
internal sealed record CountsDocument(int Pass, int Warn, int Fail, int Fatal, int Info, int Skipped, int Error)
{
    public static CountsDocument Of(VerdictCounts counts) => new(
        counts[Verdict.Pass],
        counts[Verdict.Warn],
        counts[Verdict.Fail],
        counts[Verdict.Fatal],
        counts[Verdict.Info],
        counts[Verdict.Skipped],
        counts[Verdict.Error]);
}
