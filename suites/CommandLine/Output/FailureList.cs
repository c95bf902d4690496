using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Everything red once more, in full: of a family the first value, and the others in a line each.</summary>
internal sealed class FailureList(IAnsiConsole console)
{
    /// <summary>The most that are shown in full; the tree names them, and the reports have all of them.</summary>
    private const int MostInFull = 25;

    private const int MostOthers = 30;
    private const int LongestReason = 100;

    public void Write(RunReport report)
    {
        var groups = report.Results
            .Where(result => Gate.IsRed(result, report) && !ResultGroup.IsNotRun(result))
            .GroupBy(ResultGroup.Of)
            .Select(group => group.ToList())
            .ToList();
        if (groups.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine("Failures", VerdictStyle.Strong);
        for (var i = 0; i < Math.Min(groups.Count, MostInFull); i++)
        {
            Write(groups[i], $"{i + 1} of {groups.Count}");
        }

        if (groups.Count > MostInFull)
        {
            console.WriteLine();
            console.WriteLine($"... and {Amount.Of(groups.Count - MostInFull)} more; --reports DIR writes all of them, --once ID --verbose shows one");
        }
    }

    private void Write(List<CheckResult> group, string number)
    {
        console.WriteLine();
        console.WriteLine($"--- {number} ---", VerdictStyle.Quiet);
        console.WriteLine(FailureText.For(group[0]));
        if (group.Count == 1)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine($"And {Amount.Of(group.Count - 1)} more of this kind");
        foreach (var other in group.Skip(1).Take(MostOthers))
        {
            console.WriteLine($"  {CleanText.Line(other.Id)}: {ReasonText.Brief(other, LongestReason)}");
        }

        if (group.Count - 1 > MostOthers)
        {
            console.WriteLine("  ...");
        }
    }
}
