using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>The results by topic: the counts of each, and below it what somebody has to look at, families in one piece.</summary>
/// <param name="report">The run.</param>
/// <param name="isVerbose">Whether what passed is named too, and every value of a family.</param>
internal sealed class TopicTree(RunReport report, bool isVerbose)
{
    public void Write(IAnsiConsole console)
    {
        foreach (var topic in report.Results.GroupBy(result => result.Topic, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var tree = new Tree(new Text($"{CleanText.Line(topic.Key)}: {CountsText.Of(VerdictCounts.Of(topic))}", VerdictStyle.Strong));
            foreach (var family in topic.Where(IsShown).GroupBy(Key).OrderBy(group => group.Key.Rank))
            {
                Add(tree, family.Key, [.. family]);
            }

            console.Write(tree);
        }
    }

    private void Add(Tree tree, FamilyKey key, IReadOnlyList<CheckResult> results)
    {
        var style = key.IsExpected ? VerdictStyle.Quiet : VerdictStyle.Of(results[0].Verdict);
        var isFamily = results.Count > 1;
        var id = isFamily ? $"{FamilyOf(results[0])} ({results.Count} values)" : results[0].Id;
        var node = tree.AddNode(new Text($"{key.Word} {CleanText.Line(id)}: {CleanText.Line(results[0].Title)}", style));
        if (isFamily && (isVerbose || results.Any(IsRed)))
        {
            node.AddNodes(results.Select(result => new Text(CleanText.Line(result.Id[FamilyOf(result).Length..]), style)));
        }
    }

    private bool IsShown(CheckResult result) => isVerbose || IsRed(result) || result.Verdict is Verdict.Fail or Verdict.Warn;

    private bool IsRed(CheckResult result) => Gate.IsRed(result, report.Strict);

    private FamilyKey Key(CheckResult result) => new(
        FamilyOf(result),
        result.IsStale ? "stale" : result.IsExpected ? "fail, expected" : VerdictWords.Name(result.Verdict),
        result.IsExpected,
        IsRed(result) ? 0 : result.IsExpected ? 1 : result.Verdict == Verdict.Warn ? 2 : 3);

    /// <summary>The id without the value in brackets: a value may hold brackets, a path does not.</summary>
    private static string FamilyOf(CheckResult result) => result.Id.Split('[')[0];

    private sealed record FamilyKey(string Id, string Word, bool IsExpected, int Rank);
}
