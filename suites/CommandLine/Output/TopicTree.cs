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
    private const int MostChildren = 30;

    public void Write(IAnsiConsole console)
    {
        foreach (var topic in report.Results.GroupBy(result => result.Topic, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var tree = new Tree(new Text($"{CleanText.Line(topic.Key)}: {CountsText.Of(VerdictCounts.Of(topic))}", VerdictStyle.Strong));
            foreach (var group in topic.Where(IsShown).GroupBy(ResultGroup.Of).OrderBy(group => Rank(group.First())))
            {
                Add(tree, group.Key, [.. group]);
            }

            console.Write(tree);
        }
    }

    private void Add(Tree tree, ResultGroup group, IReadOnlyList<CheckResult> results)
    {
        var style = results[0].IsExpected ? VerdictStyle.Quiet : VerdictStyle.Of(results[0].Verdict);
        var text = group.IsError ? CleanText.Line(group.Name) : CleanText.Line(results[0].Title);
        var name = results.Count == 1
            ? CleanText.Line(results[0].Id)
            : group.IsError ? Amount.Of(results.Count, "check") : $"{CleanText.Line(group.Name)} ({results.Count} values)";
        var node = tree.AddNode(new Text($"{group.Word} {name}: {text}", style));
        if (results.Count > 1 && (isVerbose || (IsRed(results[0]) && !ResultGroup.IsNotRun(results[0]))))
        {
            var skipped = group.IsError ? 0 : group.Name.Length;
            var shown = isVerbose ? results.Count : Math.Min(results.Count, MostChildren);
            node.AddNodes(results.Take(shown).Select(result => new Text(CleanText.Line(result.Id[skipped..]), style)));
            if (shown < results.Count)
            {
                node.AddNode(new Text($"... and {Amount.Of(results.Count - shown)} more", style));
            }
        }
    }

    private bool IsShown(CheckResult result) => isVerbose || IsRed(result) || result.Verdict is Verdict.Fail or Verdict.Fatal or Verdict.Warn;

    private bool IsRed(CheckResult result) => Gate.IsRed(result, report);

    private int Rank(CheckResult result) => IsRed(result) ? 0 : result.IsExpected ? 1 : result.Verdict == Verdict.Warn ? 2 : 3;
}
