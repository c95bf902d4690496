using HttpConformance.CommandLine.Output;
using HttpConformance.Judge;
using HttpConformance.Reports.Changes;
using HttpConformance.Reports.Ci;
using HttpConformance.Reports.Fleet;
using HttpConformance.Running;

namespace HttpConformance.CommandLine.Gating;

/// <summary>Tells a build what a run came to: on its pages, and by the exit code.</summary>
/// <param name="context">The console and the environment.</param>
/// <param name="files">The suite.</param>
/// <param name="isGitHub">Whether GitHub Actions reads the output.</param>
/// <param name="before">The report to compare with; <see langword="null"/> where every red result counts.</param>
internal sealed class BuildGate(ToolContext context, SuiteFiles files, bool isGitHub, RunReport? before)
{
    private TextWriter Out => context.Console.Profile.Out.Writer;

    private string? SummaryFile => context.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file ? file : null;

    /// <summary>Until it is disposed of, nothing that a target sent is a command for the build.</summary>
    public IDisposable? Mute() => isGitHub ? new MutedCommands(Out) : null;

    /// <summary>Shows what the run came to.</summary>
    public void Show(RunReport report, bool isVerbose)
    {
        if (before is null)
        {
            new RunSummaryView(context.Console).Write(report, isVerbose);
        }
        else
        {
            new ChangesView(context.Console).Write(report, before, ReportChanges.Between(before, report));
        }
    }

    /// <summary>Writes annotations and the summary of the step, where the build has them, and says how the process ends.</summary>
    public int Close(RunReport report)
    {
        var changes = before is null ? null : ReportChanges.Between(before, report);
        if (isGitHub)
        {
            var shown = changes is null ? report : report with { Results = [.. changes.Worse] };
            GitHubAnnotations.Write(shown, files.Root, context.Variable("GITHUB_WORKSPACE") ?? "", Out);
            Out.Flush();
        }

        if (SummaryFile is { } file)
        {
            JobSummary.Append(file, report, changes);
        }

        var isRed = changes is null ? Gate.IsRed(report) : changes.Worse.Count > 0;
        return isRed ? ExitCode.Failed : ExitCode.Conformant;
    }

    /// <summary>The same for many targets; the worst of them says how the process ends.</summary>
    public int Close(FleetSummary summary)
    {
        if (isGitHub)
        {
            GitHubAnnotations.Write(summary, Out);
            Out.Flush();
        }

        if (SummaryFile is { } file)
        {
            JobSummary.Append(file, summary);
        }

        return summary.Worst switch
        {
            FleetOutcome.Conformant => ExitCode.Conformant,
            FleetOutcome.Unreachable => ExitCode.Unreachable,
            _ => ExitCode.Failed,
        };
    }
}
