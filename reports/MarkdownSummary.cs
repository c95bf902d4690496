using HttpConformance.Judge;
using HttpConformance.Reports.Markdown;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports;

/// <summary>Writes <c>summary.md</c>, the report for the page of a build or a comment on a change.</summary>
public static class MarkdownSummary
{
    /// <summary>Writes the summary; the writer stays open.</summary>
    public static void Write(RunReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);

        var summary = RunSummary.Of(report);
        var page = new MarkdownPage(writer);
        page.Line($"# HTTP/1.1 conformance of {MarkdownText.Code(report.TargetUrl)}");
        page.Line($"**{MarkdownText.Plain(summary.Line)}**");
        page.Line(Facts(report));
        if (report.BaselineNotice.Length > 0)
        {
            page.Line(MarkdownText.Plain(report.BaselineNotice));
        }

        page.Counts("level", summary.ByLevel.Where(row => row.Counts.Total > 0).Select(row => (VerdictWords.Name(row.Level), row.Counts)));
        page.Counts("topic", summary.ByTopic);

        var groups = AttentionGroups.Of(report);
        page.Checks("Failures", groups.Failures);
        page.Checks("Warnings, failures of this strict run", groups.StrictWarnings);
        page.Checks("Errors: nothing can be concluded", groups.Errors);
        page.Checks("Unstable: two runs, two verdicts", groups.Unstable);
        page.Checks("Expected failures, listed in the baseline", groups.Expected);
        page.Checks("Listed in the baseline without failing", groups.Stale);
        page.Skipped(report.Results.Where(result => result.Verdict == Verdict.Skipped));
    }

    private static string Facts(RunReport report)
    {
        var server = report.Server.Length == 0 ? "no Server field" : $"Server {MarkdownText.Code(report.Server)}";
        var missing = report.Capabilities.Where(capability => !capability.Value).Select(capability => capability.Key).Order(StringComparer.Ordinal);
        var lacks = string.Join(", ", missing.Select(MarkdownText.Plain));
        return $"{server}; profile {MarkdownText.Code(report.Profile)}; suite {MarkdownText.Plain(report.SuiteVersion)}; "
            + $"{Amount.Of(report.StartedAt)}, {Amount.Of(report.Duration)}; capabilities missing: {(lacks.Length == 0 ? "none" : lacks)}.";
    }
}
