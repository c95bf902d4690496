using System.CommandLine.Completions;
using HttpConformance.Judge.Passive;
using HttpConformance.Running;

namespace HttpConformance.CommandLine.Options;

/// <summary>Words of the suite that a shell can complete. Ids and topics come from the names of files: a shell waits for no parser.</summary>
internal sealed class Completions(ToolContext context)
{
    private const string Extension = ".wire";
    private const string PassiveTopic = "passive";

    /// <summary>Fixtures and passive rules; of a family, its values once its bracket is open.</summary>
    public IEnumerable<CompletionItem> Ids(CompletionContext completion) => Items(
        completion.WordToComplete.Contains('[', StringComparison.Ordinal) ? SuiteFiles.Load(context.Fixtures).Ids : Paths().Concat(Rules()), completion);

    public IEnumerable<CompletionItem> Topics(CompletionContext completion) =>
        Items(Paths().Select(path => path.Split('/')[0]).Append(PassiveTopic).Distinct(StringComparer.Ordinal), completion);

    public IEnumerable<CompletionItem> Tags(CompletionContext completion) =>
        Items(SuiteFiles.Load(context.Fixtures).Entries.SelectMany(entry => entry.Tags).Distinct(StringComparer.Ordinal), completion);

    private static IEnumerable<string> Rules() => PassiveRules.Checks.Select(rule => rule.Id);

    private IEnumerable<string> Paths() => !Directory.Exists(context.Fixtures) ? [] : Directory
        .EnumerateFiles(context.Fixtures, $"*{Extension}", SearchOption.AllDirectories)
        .Select(file => Path.ChangeExtension(Path.GetRelativePath(context.Fixtures, file), null).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<CompletionItem> Items(IEnumerable<string> words, CompletionContext completion) => words
        .Where(word => word.Contains(completion.WordToComplete, StringComparison.OrdinalIgnoreCase))
        .Select(word => new CompletionItem(word));
}
