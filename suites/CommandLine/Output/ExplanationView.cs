using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Shows what a check is about.</summary>
internal sealed class ExplanationView(IAnsiConsole console)
{
    public void Write(SuiteEntry entry)
    {
        console.WriteLine(CleanText.Line(entry.Title), VerdictStyle.Strong);
        console.WriteLine($"{CleanText.Line(entry.Id)} ({VerdictWords.Name(entry.Level)})");
        foreach (var requirement in entry.Requirements)
        {
            console.WriteLine();
            console.WriteLine(CleanText.Line($"{requirement.Section}, {requirement.Keyword} ({requirement.Id})"));
            console.WriteLine($"  {CleanText.Line(requirement.Text)}");
        }

        if (entry.Check is { } check)
        {
            console.WriteLine();
            console.WriteLine("Outcomes");
            foreach (var outcome in check.Fixture.Turns.SelectMany(turn => turn.Outcomes))
            {
                console.WriteLine($"  {CleanText.Line(OutcomeText.Of(outcome))}");
            }
        }
    }
}
