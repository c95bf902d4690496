using System.CommandLine.Completions;
using HttpConformance.Running;

namespace HttpConformance.CommandLine.Options;

/// <summary>Words of the suite that a shell can complete; the fixtures are read when the first is asked for.</summary>
internal sealed class Completions(ToolContext context)
{
    private readonly Lazy<IReadOnlyList<SuiteEntry>> _entries = new(() => SuiteFiles.Load(context.Fixtures).Entries);

    public IEnumerable<CompletionItem> Ids(CompletionContext completion) => Items(entry => [entry.Id], completion);

    public IEnumerable<CompletionItem> Topics(CompletionContext completion) => Items(entry => [entry.Topic], completion);

    public IEnumerable<CompletionItem> Tags(CompletionContext completion) => Items(entry => entry.Tags, completion);

    private IEnumerable<CompletionItem> Items(Func<SuiteEntry, IEnumerable<string>> words, CompletionContext completion) => _entries.Value
        .SelectMany(words)
        .Distinct(StringComparer.Ordinal)
        .Where(word => word.Contains(completion.WordToComplete, StringComparison.OrdinalIgnoreCase))
        .Select(word => new CompletionItem(word));
}
