using System.Text;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports;

/// <summary>Says a <see cref="RunSummary"/> in plain text.</summary>
internal static class SummaryText
{
    public static string Line(RunSummary summary)
    {
        var parts = VerdictWords.Columns
            .Where(verdict => summary.Total[verdict] > 0 || verdict is Verdict.Pass or Verdict.Fail)
            .Select(verdict => $"{Amount.Of(summary.Total[verdict])} {VerdictWords.Name(verdict)}{Aside(summary, verdict)}");
        var line = $"{Amount.Of(summary.Total.Total, "check")}: {string.Join(", ", parts)}";
        if (summary.Unstable > 0)
        {
            line += $"; {Amount.Of(summary.Unstable)} unstable";
        }

        if (summary.Stale > 0)
        {
            line += $"; {Amount.Of(summary.Stale)} listed in the baseline without failing";
        }

        return line;
    }

    public static string Table(RunSummary summary)
    {
        var table = new StringBuilder(new string(' ', 10));
        foreach (var verdict in VerdictWords.Columns)
        {
            table.Append($"{VerdictWords.Name(verdict),9}");
        }

        foreach (var (level, counts) in summary.ByLevel.Where(row => row.Counts.Total > 0))
        {
            table.Append('\n').Append($"{VerdictWords.Name(level),-10}");
            foreach (var verdict in VerdictWords.Columns)
            {
                table.Append($"{Amount.Of(counts[verdict]),9}");
            }
        }

        return table.ToString();
    }

    /// <summary>Which failures are of a kind that a reader may not want to count.</summary>
    public static string OfFailures(RunSummary summary) => string.Join(", ", new[]
    {
        Expected(summary.Expected - summary.ExpectedStops),
        summary.HardeningFailures > 0 ? $"{Amount.Of(summary.HardeningFailures)} hardening" : "",
    }.Where(part => part.Length > 0));

    private static string Expected(int count) => count > 0 ? $"{Amount.Of(count)} expected" : "";

    private static string Aside(RunSummary summary, Verdict verdict)
    {
        var aside = verdict switch
        {
            Verdict.Fail => OfFailures(summary),
            Verdict.Fatal => Expected(summary.ExpectedStops),
            _ => "",
        };
        return aside.Length > 0 ? $" ({aside})" : "";
    }
}
