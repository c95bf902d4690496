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
    /// <summary>The most failures that are shown in full; the tree names all of them, and the reports have all of them.</summary>
    private const int MostInFull = 25;

    public void Write(RunReport report, bool isVerbose)
    {
        var summary = RunSummary.Of(report);
        console.WriteLine();
        TopicTree.Write(console, report, isVerbose);
        WriteFailures(report);
        console.WriteLine();
        console.WriteLine(summary.Table);
        console.WriteLine();
        var isRed = Gate.IsRed(report);
        console.WriteLine(summary.Line, VerdictStyle.Of(isRed ? Verdict.Fail : Verdict.Pass));
        console.WriteLine($"Finished in {Amount.Of(report.Duration)}");
    }

    private void WriteFailures(RunReport report)
    {
        var red = report.Results.Where(result => Gate.IsRed(result, report.Strict)).ToList();
        if (red.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine("Failures", VerdictStyle.Strong);
        foreach (var result in red.Take(MostInFull))
        {
            console.WriteLine();
            console.WriteLine(FailureText.For(result));
        }

        if (red.Count > MostInFull)
        {
            console.WriteLine();
            console.WriteLine($"... and {Amount.Of(red.Count - MostInFull)} more; --reports DIR writes all of them, --once ID --verbose shows one");
        }
    }
}
