using HttpConformance.Reports;
using HttpConformance.Reports.Words;

namespace HttpConformance.CommandLine.Output;

/// <summary>Counts in words, without those that are none.</summary>
internal static class CountsText
{
    public static string Of(VerdictCounts counts) => string.Join(", ", VerdictWords.Columns
        .Where(verdict => counts[verdict] > 0)
        .Select(verdict => $"{Amount.Of(counts[verdict])} {VerdictWords.Name(verdict)}"));
}
