using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>The last lines of a run: what was written where, and what it came to.</summary>
internal sealed class RunNotes(IAnsiConsole console)
{
    public void Reports(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            console.WriteLine($"wrote {CleanText.Line(file)}");
        }
    }

    public void Baseline(string file, int missing) =>
        console.WriteLine($"wrote {CleanText.Line(file)}; {Amount.Of(missing, "reason")} to be filled in");

    public void Report(RunReport report)
    {
        if (report.BaselineNotice.Length > 0)
        {
            console.WriteLine(CleanText.Line(report.BaselineNotice));
        }
    }
}
