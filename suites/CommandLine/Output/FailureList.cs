using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Everything red once more, in full: of a family the first value, and the others in a line each.</summary>
internal sealed class FailureList(IAnsiConsole console)
{
    /// <summary>The most that are shown in full; the tree names all of them, and the reports have all of them.</summary>
    private const int MostInFull = 25;

    private const int LongestReason = 100;

    public void Write(RunReport report)
    {
        var families = report.Results
            .Where(result => Gate.IsRed(result, report.Strict))
            .GroupBy(result => (Family: result.Id.Split('[')[0], result.Verdict))
            .Select(family => family.ToList())
            .ToList();
        if (families.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine("Failures", VerdictStyle.Strong);
        for (var i = 0; i < Math.Min(families.Count, MostInFull); i++)
        {
            Write(families[i], $"{i + 1} of {families.Count}");
        }

        if (families.Count > MostInFull)
        {
            console.WriteLine();
            console.WriteLine($"... and {Amount.Of(families.Count - MostInFull)} more; --reports DIR writes all of them, --once ID --verbose shows one");
        }
    }

    private void Write(IReadOnlyList<CheckResult> family, string number)
    {
        console.WriteLine();
        console.WriteLine($"--- {number} ---", VerdictStyle.Quiet);
        console.WriteLine(FailureText.For(family[0]));
        if (family.Count > 1)
        {
            console.WriteLine();
            console.WriteLine(family.Count == 2 ? "And 1 more of this family" : $"And {family.Count - 1} more of this family");
            foreach (var other in family.Skip(1))
            {
                console.WriteLine($"  {CleanText.Line(other.Id)}: {ReasonText.Brief(other, LongestReason)}");
            }
        }
    }
}
