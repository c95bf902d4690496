using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Json;

/// <summary>Makes a run of a <c>report.json</c> that holds to <see cref="DocumentRules"/>: the way back of <see cref="DocumentMaker"/>.</summary>
internal sealed class DocumentReader(string file, Func<string, Requirement?> find)
{
    public RunReport Report(ReportDocument document) => new()
    {
        SuiteVersion = document.Suite.Version,
        FixtureDigest = document.Suite.Fixtures ?? "",
        Shard = document.Shard is { } shard ? new Shard(shard.Index, shard.Count) : null,
        TargetUrl = document.Target.Url,
        Server = document.Target.Server,
        BaselineServer = document.Baseline?.Server ?? "",
        Profile = document.Target.Profile,
        Capabilities = document.Target.Capabilities,
        StartedAt = document.StartedAt,
        Duration = TimeSpan.FromMilliseconds(document.DurationMs),
        Strict = document.Strict,
        Results = [.. document.Results.Select(Result)],
    };

    private CheckResult Result(ResultDocument result) => new()
    {
        Id = result.Id,
        Title = result.Title,
        Topic = result.Topic,
        Level = Named<Level>(result.Level, VerdictWords.Name),
        Requirements = [.. result.Requirements.Select((id, i) => Requirement(id, i, result.Spec))],
        Source = result.Source ?? "",
        Foreseen = result.Foreseen ?? [],
        Verdict = Named<Verdict>(result.Verdict, VerdictWords.Name),
        Reason = result.Reason,
        BaselineReason = BaselineReason(result),
        BaselineUntil = result.BaselineUntil,
        Statement = result.Statement ?? "",
        IsStale = result.Stale,
        IsStable = result.Stable,
        Duration = TimeSpan.FromMilliseconds(result.DurationMs),
        Transcript = Transcript(result.Transcript),
        OtherTranscript = result.OtherTranscript is { } other ? Transcript(other) : null,
        ResponsesSeen = result.ResponsesSeen ?? 0,
        ResponsesAtFault = result.ResponsesAtFault ?? 0,
        Examples = result.Examples ?? [],
    };

    private string? BaselineReason(ResultDocument result) => result.Expected == result.BaselineReason is not null
        ? result.BaselineReason
        : throw new ReportFileException(file, $"{CleanText.Line(result.Id, 120)}.expected", "a failure is expected where a baselineReason says why, and nowhere else");

    /// <summary>A section that the register has moved since the report was written stays where the report says it is.</summary>
    private Requirement Requirement(string id, int index, IReadOnlyList<string> sections)
    {
        var found = find(id);
        return found is not null && sections.Contains(found.Section, StringComparer.Ordinal)
            ? found
            : new Requirement(id, sections.Count == 0 ? "" : sections[Math.Min(index, sections.Count - 1)], found?.Keyword ?? "", found?.Text ?? "");
    }

    private static Transcript Transcript(IEnumerable<EntryDocument> entries) => new([.. entries.Select(Entry)]);

    private static TranscriptEntry Entry(EntryDocument entry)
    {
        var direction = Named<TranscriptDirection>(entry.Direction, VerdictWords.Name);
        return new TranscriptEntry(
            entry.Connection,
            direction,
            TimeSpan.FromTicks((long)Math.Round(entry.AtMs * TimeSpan.TicksPerMillisecond)),
            entry.Bytes,
            Math.Max(entry.Length, entry.Bytes.Length),
            direction == TranscriptDirection.Event ? entry.Text.Event : "");
    }

    private static T Named<T>(string name, Func<T, string> nameOf)
        where T : struct, Enum => Enum.GetValues<T>().First(value => nameOf(value) == name);
}
