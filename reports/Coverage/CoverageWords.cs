using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Coverage;

/// <summary>The names, signs and tones of the states of a requirement.</summary>
internal static class CoverageWords
{
    public static string Name(CoverageState state) => VerdictOf(state) is { } verdict ? VerdictWords.Name(verdict) : state switch
    {
        CoverageState.NotRun => "not run",
        CoverageState.NoCheck => "no check",
        _ => "untestable",
    };

    public static string Sign(CoverageState state) => VerdictOf(state) is { } verdict ? VerdictWords.Sign(verdict) : state switch
    {
        CoverageState.NotRun => "\u25CB",
        CoverageState.NoCheck => "\u2205",
        _ => "\u2298",
    };

    /// <summary>The class of the style sheet.</summary>
    public static string Tone(CoverageState state) => VerdictOf(state) is { } verdict ? $"v-{VerdictWords.Name(verdict)}" : "v-skipped";

    public static string Meaning(CoverageState state) => state switch
    {
        CoverageState.Fatal => "the target stopped serving at one of its checks",
        CoverageState.Fail => "one of its checks failed",
        CoverageState.Error => "nothing can be concluded from one of its checks",
        CoverageState.Warn => "one of its checks warned",
        CoverageState.Pass => "its checks passed",
        CoverageState.Info => "reported as observed",
        CoverageState.Skipped => "the target does not offer what its checks need",
        CoverageState.NotRun => "it has checks, and none is part of this run",
        CoverageState.NoCheck => "nothing checks it yet",
        _ => "no exchange can show whether it is met; the reason stands beside it",
    };

    private static Verdict? VerdictOf(CoverageState state) => state switch
    {
        CoverageState.Fatal => Verdict.Fatal,
        CoverageState.Fail => Verdict.Fail,
        CoverageState.Error => Verdict.Error,
        CoverageState.Warn => Verdict.Warn,
        CoverageState.Pass => Verdict.Pass,
        CoverageState.Info => Verdict.Info,
        CoverageState.Skipped => Verdict.Skipped,
        _ => null,
    };
}
