using HttpConformance.CommandLine.Output;
using HttpConformance.Reports;
using HttpConformance.Reports.Fleet;
using HttpConformance.Running;
using HttpConformance.Running.Fleet;
using HttpConformance.Wire;
using Spectre.Console;

namespace HttpConformance.CommandLine.Fleet;

/// <summary>Runs a fleet: a line for each target as it is done, its reports in a folder of its own, and one summary.</summary>
internal sealed class FleetShow(ToolContext context, SuiteFiles files, string? folder, IReadOnlyList<ReportFormat> formats)
{
    private readonly List<FleetRow> _rows = [];

    public async Task<FleetSummary> RunAsync(
        (IReadOnlyList<FleetTarget> Targets, int AtOnce) fleet, RunRequest request, SuiteSelection selection, CancellationToken cancellationToken)
    {
        await FleetRun.CheckAsync(fleet.Targets, request, files, cancellationToken);
        context.Console.WriteLine($"{selection.Reported.Count} checks against each of {fleet.Targets.Count} targets, {fleet.AtOnce} at once");
        await FleetRun.RunAsync(fleet.Targets, request, files, selection, fleet.AtOnce, Done, cancellationToken);
        var summary = FleetSummary.Of(_rows);
        Write(summary);
        return summary;
    }

    private Task Done(FleetResult result)
    {
        var row = FleetRow.Of(result);
        _rows.Add(row);
        var counts = row.Counts is null ? "" : $": {CountsText.Of(row.Counts)}";
        context.Console.WriteLine($"{FleetSummary.Name(row.Outcome),-11} {row.Name}{counts}{(row.Words.Length == 0 ? "" : $"; {row.Words}")}", StyleOf(row.Outcome));
        if (folder is not null && result.Report is { } report)
        {
            ReportFolder.Write(report, Path.Combine(folder, result.Target.Name), formats, files);
        }

        return Task.CompletedTask;
    }

    private void Write(FleetSummary summary)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            new RunNotes(context.Console).Reports(FleetReport.Write(summary, folder));
        }

        context.Console.WriteLine(summary.Line, StyleOf(summary.Worst));
    }

    private static Style StyleOf(FleetOutcome outcome) => VerdictStyle.Of(outcome == FleetOutcome.Conformant ? Verdict.Pass : Verdict.Fail);
}
