using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>What a run came to: a tree by topic, the failures again in full, and the totals.</summary>
internal sealed class RunSummaryView(IAnsiConsole console)
{
    public void Write(RunReport report, bool isVerbose)
    {
        console.WriteLine();
        new TopicTree(report, isVerbose).Write(console);
        new FailureList(console).Write(report);

        var summary = RunSummary.Of(report);
        console.WriteLine();
        console.WriteLine(summary.Table);
        console.WriteLine();
        console.WriteLine(summary.Line, VerdictStyle.Of(Gate.IsRed(report) ? Verdict.Fail : Verdict.Pass));
        foreach (var reason in report.Results.Where(ResultGroup.IsNotRun).GroupBy(result => result.Reason, StringComparer.Ordinal))
        {
            console.WriteLine($"{Amount.Of(reason.Count(), "check")} {CleanText.Line(reason.Key)}", VerdictStyle.Of(Verdict.Error));
        }

        console.WriteLine($"Finished in {Amount.Of(report.Duration)}");
    }
}
