using HttpConformance.Reports.Explanations;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Shows what a check is about.</summary>
internal sealed class ExplanationView(IAnsiConsole console)
{
    private const int Narrowest = 40;
    private const int Widest = 100;

    // Not by the console, which would break the lines of a request where it has no more room.
    public void Write(Explanation explanation) => console.Profile.Out.Writer.WriteLine(
        ExplanationText.For(explanation, Math.Clamp(console.Profile.Width, Narrowest, Widest)));
}
