using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Reports;

/// <summary>The counts of a run, made once and shown alike by every report and by the console.</summary>
public sealed record RunSummary
{
    /// <summary>All checks.</summary>
    public required VerdictCounts Total { get; init; }

    /// <summary>The checks of each level: all four, from <see cref="Level.Must"/> on.</summary>
    public required IReadOnlyList<(Level Level, VerdictCounts Counts)> ByLevel { get; init; }

    /// <summary>The checks of each topic that has any, ordered by its name.</summary>
    public required IReadOnlyList<(string Topic, VerdictCounts Counts)> ByTopic { get; init; }

    /// <summary>The failures that the baseline lists; they are counted as failures too.</summary>
    public required int Expected { get; init; }

    /// <summary>Those of the expected failures at which the target stopped serving.</summary>
    public required int ExpectedStops { get; init; }

    /// <summary>The failures of checks that harden: lawful but risky, and never a matter of conformance. They are counted as failures too.</summary>
    public int HardeningFailures => ByLevel.Single(row => row.Level == Level.Hardening).Counts[Verdict.Fail];

    /// <summary>The checks whose two runs came to different verdicts.</summary>
    public required int Unstable { get; init; }

    /// <summary>The checks that the baseline lists although they do not fail.</summary>
    public required int Stale { get; init; }

    /// <summary>The one line that a console ends with; printable ASCII.</summary>
    public string Line => SummaryText.Line(this);

    /// <summary>One line a level below a line of verdicts, in columns; printable ASCII and line feeds.</summary>
    public string Table => SummaryText.Table(this);

    /// <summary>Counts the results of a run.</summary>
    public static RunSummary Of(RunReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        var results = report.Results;
        return new RunSummary
        {
            Total = VerdictCounts.Of(results),
            ByLevel = [.. Enum.GetValues<Level>().Select(level => (level, VerdictCounts.Of(results.Where(result => result.Level == level))))],
            ByTopic =
            [
                .. results
                    .GroupBy(result => result.Topic, StringComparer.Ordinal)
                    .OrderBy(topic => topic.Key, StringComparer.Ordinal)
                    .Select(topic => (topic.Key, VerdictCounts.Of(topic))),
            ],
            Expected = results.Count(result => result.IsExpected),
            ExpectedStops = results.Count(result => result.IsExpected && result.Verdict == Verdict.Fatal),
            Unstable = results.Count(result => !result.IsStable),
            Stale = results.Count(result => result.IsStale),
        };
    }
}
