using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Json;

/// <summary>Puts a run into the shape of <c>report.json</c>.</summary>
internal static class DocumentMaker
{
    public const int SchemaVersion = 1;

    /// <summary>Results and entries are made while they are written, so that a long run is never held twice.</summary>
    public static ReportDocument Of(RunReport report) => new()
    {
        Schema = SchemaVersion,
        Suite = new SuiteDocument(report.SuiteVersion, report.FixtureDigest.Length == 0 ? null : report.FixtureDigest),
        Target = new TargetDocument(
            report.TargetUrl,
            report.Server,
            report.Profile,
            new SortedDictionary<string, bool>(report.Capabilities.ToDictionary(), StringComparer.Ordinal)),
        Baseline = report.BaselineServer.Length == 0 ? null : new BaselineDocument(report.BaselineServer),
        Shard = report.Shard is { } shard ? new ShardDocument(shard.Index, shard.Count) : null,
        StartedAt = report.StartedAt,
        DurationMs = Milliseconds(report.Duration),
        Strict = report.Strict,
        Summary = SummaryDocument.Of(RunSummary.Of(report)),
        Results = report.Results.Select(Of),
    };

    private static ResultDocument Of(CheckResult result) => new()
    {
        Id = result.Id,
        Title = result.Title,
        Topic = result.Topic,
        Level = VerdictWords.Name(result.Level),
        Requirements = [.. result.Requirements.Select(requirement => requirement.Id)],
        Spec = [.. result.Requirements.Select(requirement => requirement.Section).Distinct(StringComparer.Ordinal)],
        Verdict = VerdictWords.Name(result.Verdict),
        Reason = result.Reason,
        Expected = result.IsExpected,
        BaselineReason = result.BaselineReason,
        BaselineUntil = result.BaselineUntil,
        Statement = result.Statement.Length == 0 ? null : result.Statement,
        Stale = result.IsStale,
        Stable = result.IsStable,
        DurationMs = Milliseconds(result.Duration),
        Source = result.Source.Length == 0 ? null : result.Source,
        Foreseen = result.Foreseen,
        ResponsesSeen = result.ResponsesSeen == 0 ? null : result.ResponsesSeen,
        ResponsesAtFault = result.ResponsesAtFault == 0 ? null : result.ResponsesAtFault,
        Examples = result.Examples.Count == 0 ? null : result.Examples,
        Transcript = result.Transcript.Entries.Select(Of),
        OtherTranscript = result.OtherTranscript?.Entries.Select(Of),
    };

    private static EntryDocument Of(TranscriptEntry entry) => new(
        entry.Connection,
        VerdictWords.Name(entry.Direction),
        Math.Round(entry.At.TotalMilliseconds, 3),
        entry.Direction == TranscriptDirection.Event ? new EntryText(default, entry.Text) : new EntryText(entry.Octets, ""),
        entry.Octets,
        entry.Length);

    private static long Milliseconds(TimeSpan time) => (long)Math.Round(time.TotalMilliseconds);
}
