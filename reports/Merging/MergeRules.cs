using HttpConformance.Judge;

namespace HttpConformance.Reports.Merging;

/// <summary>What has to hold of reports that are merged.</summary>
internal static class MergeRules
{
    /// <exception cref="ReportFileException">Something does not hold.</exception>
    public static void Check(IReadOnlyList<(string File, RunReport Report)> parts)
    {
        if (parts.Count == 0)
        {
            throw new ReportFileException("there is no report to merge");
        }

        foreach (var (file, report) in parts)
        {
            if (report.Shard is null)
            {
                throw new ReportFileException(file, "$.shard", "is missing: this is the report of a whole run, not of a shard");
            }

            Same(parts[0], (file, report));
        }

        Shards(parts);
        Ids(parts);
    }

    private static void Same((string File, RunReport Report) first, (string File, RunReport Report) other)
    {
        void Field(string field, Func<RunReport, string> value, string what)
        {
            if (value(first.Report) != value(other.Report))
            {
                throw new ReportFileException(
                    other.File, field, $"is '{value(other.Report)}', and '{value(first.Report)}' in {first.File}: these are {what}");
            }
        }

        Field("$.target.url", report => Place(report.TargetUrl), "different targets");
        Field("$.target.server", report => report.Server, "different targets");
        Field("$.target.profile", report => report.Profile, "different profiles");
        Field("$.target.capabilities", Capabilities, "targets that offer different things, so that not the same checks were run");
        Field("$.suite.version", report => report.SuiteVersion, "runs of different versions of the suite");
        Field("$.suite.fixtures", report => report.FixtureDigest, "runs of different fixtures");
        Field("$.baseline.server", report => report.BaselineServer, "runs with different baselines");
        Field("$.strict", report => report.Strict ? "true" : "false", "a strict run and one that is not");
        Field("$.shard.count", report => $"{report.Shard?.Count}", "shards of different runs");
    }

    /// <summary>A target that each job starts for itself on loopback has another port in each of them.</summary>
    private static string Place(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback && uri.Port > 0
        ? $"{uri.Scheme}://{uri.Host}"
        : url;

    private static string Capabilities(RunReport report) => string.Join(", ", report.Capabilities
        .Where(capability => capability.Value)
        .Select(capability => capability.Key)
        .Order(StringComparer.Ordinal));

    private static void Shards(IReadOnlyList<(string File, RunReport Report)> parts)
    {
        var byIndex = parts.ToLookup(part => part.Report.Shard!.Index, part => part.File);
        if (byIndex.FirstOrDefault(shard => shard.Skip(1).Any()) is { } doubled)
        {
            throw new ReportFileException($"shard {doubled.Key} is there more than once: {string.Join(", ", doubled)}");
        }

        var count = parts[0].Report.Shard!.Count;
        var missing = Enumerable.Range(1, count).Where(index => !byIndex.Contains(index)).ToList();
        if (missing.Count > 0)
        {
            throw new ReportFileException($"missing of {count} shards: {string.Join(", ", missing)}");
        }
    }

    private static void Ids(IReadOnlyList<(string File, RunReport Report)> parts)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, report) in parts)
        {
            foreach (var result in report.Results.Where(result => !IsPassive(result)))
            {
                if (!files.TryAdd(result.Id, file))
                {
                    throw new ReportFileException(file, "$.results", $"'{result.Id}' stands in {files[result.Id]} as well");
                }
            }
        }
    }

    private static bool IsPassive(CheckResult result) => result.Id.StartsWith("passive/", StringComparison.Ordinal);
}
