using HttpConformance.Judge;
using HttpConformance.Judge.Passive;

namespace HttpConformance.Reports.Merging;

/// <summary>Puts the shards of one run together: the report is that of one run, apart from times.</summary>
public static class ReportMerge
{
    /// <summary>Merges the reports.</summary>
    /// <param name="parts">Every shard once, in any order, each with the name of its file.</param>
    /// <exception cref="ReportFileException">They are not the shards of one run; the message says which one is not, or is missing.</exception>
    public static RunReport Of(IReadOnlyList<(string File, RunReport Report)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        MergeRules.Check(parts);
        var reports = parts.OrderBy(part => part.Report.Shard!.Index).Select(part => part.Report).ToList();
        var start = reports.Min(report => report.StartedAt);
        return reports[0] with
        {
            Shard = null,
            StartedAt = start,
            Duration = reports.Max(report => report.StartedAt + report.Duration) - start,
            Results =
            [
                .. reports.SelectMany(report => report.Results)
                    .GroupBy(result => result.Id, StringComparer.Ordinal)
                    .Select(same => same.Skip(1).Any() ? Rule([.. same]) : same.Single())
                    .OrderBy(result => result.Id, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>A passive rule saw in each shard a part of the responses: the worst that it saw counts.</summary>
    private static CheckResult Rule(IReadOnlyList<CheckResult> same)
    {
        var worst = same.MaxBy(result => Severity.Of(result.Verdict))!;
        var seen = same.Sum(result => result.ResponsesSeen);
        var atFault = same.Sum(result => result.ResponsesAtFault);
        List<string> examples =
        [
            .. worst.Examples.Take(1),
            .. worst.Examples.Skip(1).Concat(same.Where(result => result != worst).SelectMany(result => result.Examples)),
        ];
        examples = [.. examples.Take(PassiveReason.ExamplesKept)];
        return worst with
        {
            Reason = PassiveReason.Of(seen, atFault, examples),
            ResponsesSeen = seen,
            ResponsesAtFault = atFault,
            Examples = examples,
            IsStable = same.All(result => result.IsStable),
            Duration = TimeSpan.FromTicks(same.Sum(result => result.Duration.Ticks)),
        };
    }
}
