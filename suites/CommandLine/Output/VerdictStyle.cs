using HttpConformance.Wire;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>The colour of each verdict; its word always stands beside it.</summary>
internal static class VerdictStyle
{
    public static Style Quiet { get; } = new(Color.Grey);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => new Style(Color.Green),
        Verdict.Warn => new Style(Color.Yellow),
        Verdict.Fail or Verdict.Fatal or Verdict.Error => new Style(Color.Red),
        Verdict.Info => new Style(Color.Blue),
        _ => Quiet,
    };
}
