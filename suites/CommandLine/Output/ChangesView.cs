using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Changes;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>What a run changed against an earlier report: what became worse in full, the rest by name.</summary>
internal sealed class ChangesView(IAnsiConsole console)
{
    public void Write(RunReport report, RunReport before, ReportChanges changes)
    {
        new FailureList(console).Write(report with { Results = changes.Worse });
        console.WriteLine();
        foreach (var line in ChangesText.Lines(changes))
        {
            console.WriteLine(line);
        }

        if (before.TargetUrl != report.TargetUrl || before.Server != report.Server)
        {
            console.WriteLine($"the earlier report is of {CleanText.Line(Place(before))}, this run of {CleanText.Line(Place(report))}");
        }

        console.WriteLine(RunSummary.Of(report).Line);
        console.WriteLine($"Since {Amount.Of(before.StartedAt)}: {ChangesText.Line(changes)}", VerdictStyle.Of(changes.Worse.Count > 0 ? Verdict.Fail : Verdict.Pass));
        console.WriteLine($"Finished in {Amount.Of(report.Duration)}");
    }

    private static string Place(RunReport report) => report.Server.Length == 0 ? report.TargetUrl : $"{report.TargetUrl} ({report.Server})";
}
