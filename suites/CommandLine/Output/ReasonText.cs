using HttpConformance.Judge;
using HttpConformance.Reports.Words;

namespace HttpConformance.CommandLine.Output;

/// <summary>The reason of a verdict, where the verdict stands beside it already.</summary>
internal static class ReasonText
{
    private const string Unforeseen = "no foreseen outcome came, but ";

    /// <summary>The whole reason in one line.</summary>
    public static string Of(CheckResult result)
    {
        var label = $"{VerdictWords.Name(result.Verdict)}: ";
        return CleanText.Line(result.Reason.StartsWith(label, StringComparison.Ordinal) ? result.Reason[label.Length..] : result.Reason);
    }

    /// <summary>What came, without the outcomes that it was not.</summary>
    public static string Brief(CheckResult result, int limit)
    {
        var whole = Of(result);
        var what = whole.Split(": not '")[0].Replace(Unforeseen, "", StringComparison.Ordinal);
        return what.Length <= limit ? what : $"{what.AsSpan(0, limit)}...";
    }
}
