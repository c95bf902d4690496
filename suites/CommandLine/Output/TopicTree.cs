using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>The results by topic: the counts of each, and below it what somebody has to look at.</summary>
internal static class TopicTree
{
    public static void Write(IAnsiConsole console, RunReport report, bool isVerbose)
    {
        foreach (var topic in report.Results.GroupBy(result => result.Topic, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var tree = new Tree(new Text($"{CleanText.Line(topic.Key)}: {Counts(VerdictCounts.Of(topic))}", VerdictStyle.Strong));
            foreach (var result in topic.Where(result => isVerbose || Gate.IsRed(result, report.Strict) || result.Verdict == Verdict.Warn))
            {
                tree.AddNode(new Text(
                    $"{VerdictWords.Name(result.Verdict)} {CleanText.Line(result.Id)}: {CleanText.Line(result.Title)}", VerdictStyle.Of(result.Verdict)));
            }

            console.Write(tree);
        }
    }

    private static string Counts(VerdictCounts counts) => string.Join(", ", VerdictWords.Columns
        .Where(verdict => counts[verdict] > 0)
        .Select(verdict => $"{Amount.Of(counts[verdict])} {VerdictWords.Name(verdict)}"));
}
