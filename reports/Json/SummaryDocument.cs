using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Json;

/// <summary>The counts of a run.</summary>
internal sealed record SummaryDocument
{
    public required int Pass { get; init; }

    public required int Warn { get; init; }

    public required int Fail { get; init; }

    public required int Fatal { get; init; }

    public required int Info { get; init; }

    public required int Skipped { get; init; }

    public required int Error { get; init; }

    public int Expected { get; init; }

    public int Unstable { get; init; }

    public int Stale { get; init; }

    public required IReadOnlyDictionary<string, CountsDocument> ByLevel { get; init; }

    public required IReadOnlyDictionary<string, CountsDocument> ByTopic { get; init; }

    public static SummaryDocument Of(RunSummary summary) => new()
    {
        Pass = summary.Total[Verdict.Pass],
        Warn = summary.Total[Verdict.Warn],
        Fail = summary.Total[Verdict.Fail],
        Fatal = summary.Total[Verdict.Fatal],
        Info = summary.Total[Verdict.Info],
        Skipped = summary.Total[Verdict.Skipped],
        Error = summary.Total[Verdict.Error],
        Expected = summary.Expected,
        Unstable = summary.Unstable,
        Stale = summary.Stale,
        ByLevel = summary.ByLevel.ToDictionary(row => VerdictWords.Name(row.Level), row => CountsDocument.Of(row.Counts), StringComparer.Ordinal),
        ByTopic = summary.ByTopic.ToDictionary(row => row.Topic, row => CountsDocument.Of(row.Counts), StringComparer.Ordinal),
    };
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
