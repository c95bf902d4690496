using HttpConformance.Judge;
using HttpConformance.Reports.Words;

namespace HttpConformance.CommandLine.Output;

/// <summary>One result in one line of printable ASCII.</summary>
internal static class ResultLine
{
    private const int LongestReason = 160;
    private const string Cut = "...";

    /// <summary>The verdict, the id, and what came.</summary>
    /// <param name="result">The result.</param>
    /// <param name="columns">The most characters; what is longer is cut.</param>
    public static string Of(CheckResult result, int columns = int.MaxValue)
    {
        var verdict = result.IsStale ? "stale" : VerdictWords.Name(result.Verdict);
        var line = $"{verdict,-7} {CleanText.Ascii(result.Id)}: {CleanText.Ascii(ReasonText.Brief(result, LongestReason))}";
        return line.Length <= columns ? line : $"{line.AsSpan(0, Math.Max(0, columns - Cut.Length))}{Cut}";
    }
}
