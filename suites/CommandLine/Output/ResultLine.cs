using HttpConformance.Judge;
using HttpConformance.Reports.Words;

namespace HttpConformance.CommandLine.Output;

/// <summary>One result in one line.</summary>
internal static class ResultLine
{
    private const int LongestReason = 160;

    /// <summary>The verdict, the id, and why.</summary>
    public static string Of(CheckResult result)
    {
        var verdict = result.IsStale ? "stale" : VerdictWords.Name(result.Verdict);
        return $"{verdict,-7} {CleanText.Line(result.Id)}: {ReasonText.Brief(result, LongestReason)}";
    }
}
