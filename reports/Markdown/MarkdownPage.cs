using HttpConformance.Judge;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Markdown;

/// <summary>The parts of <c>summary.md</c>.</summary>
internal sealed class MarkdownPage(TextWriter writer)
{
    public void Line(string markdown)
    {
        writer.Write(markdown);
        writer.Write("\n\n");
    }

    public void Counts(string heading, IEnumerable<(string Name, VerdictCounts Counts)> rows)
    {
        writer.Write($"| {heading} |{string.Concat(VerdictWords.Columns.Select(verdict => $" {VerdictWords.Name(verdict)} |"))}\n");
        writer.Write($"| --- |{string.Concat(VerdictWords.Columns.Select(_ => " ---: |"))}\n");
        foreach (var (name, counts) in rows)
        {
            var cells = VerdictWords.Columns.Select(verdict => $" {Amount.Of(counts[verdict])} |");
            writer.Write($"| {MarkdownText.Plain(name)} |{string.Concat(cells)}\n");
        }

        writer.Write("\n");
    }

    public void Checks(string heading, IReadOnlyList<CheckResult> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        Line($"## {heading}");
        foreach (var result in results)
        {
            var sections = string.Join(", ", result.Requirements.Select(requirement => requirement.Section).Distinct(StringComparer.Ordinal));
            var place = sections.Length == 0 ? "" : $", {MarkdownText.Plain(sections)}";
            writer.Write($"- **{VerdictWords.Name(result.Verdict)}** {MarkdownText.Code(result.Id)} ({VerdictWords.Name(result.Level)}{place})  \n");
            writer.Write($"  {MarkdownText.Plain(result.Title)}  \n");
            writer.Write($"  {MarkdownText.Plain(result.Reason)}{(Remarks(result).Any() ? "  " : "")}\n");
            foreach (var remark in Remarks(result))
            {
                writer.Write($"  {remark}\n");
            }
        }

        writer.Write("\n");
    }

    /// <summary>What was skipped, by reason: every check of a missing capability says the same.</summary>
    public void Skipped(IEnumerable<CheckResult> results)
    {
        var reasons = results.GroupBy(result => result.Reason, StringComparer.Ordinal).OrderBy(reason => reason.Key, StringComparer.Ordinal).ToList();
        if (reasons.Count == 0)
        {
            return;
        }

        Line("## Skipped");
        foreach (var reason in reasons)
        {
            writer.Write($"- {Amount.Of(reason.Count(), "check")}: {MarkdownText.Plain(reason.Key)}\n");
        }

        writer.Write("\n");
    }

    private static IEnumerable<string> Remarks(CheckResult result)
    {
        if (result.BaselineReason is not null)
        {
            yield return $"Expected{Amount.Until(result.BaselineUntil)}: {MarkdownText.Plain(result.BaselineReason)}  ";
        }

        if (!result.IsStable)
        {
            yield return "Unstable: the first run and its confirmation came to different verdicts.  ";
        }
    }
}
