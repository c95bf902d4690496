using System.CommandLine;
using System.CommandLine.Completions;
using HttpConformance.CommandLine.Filters;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.CommandLine.Options;

/// <summary>The options that choose checks, the same for every command that has them.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _ids = Words("--id", "GLOB", "Checks with this id; * is any characters, ? is one. The id of a family takes all its values.");
    private readonly Option<string[]> _topics = Words("--topic", "TOPIC", "Checks of this topic, such as framing.");
    private readonly Option<string[]> _levels = Words("--level", "LEVEL", "Checks of this level: must, should, may or hardening.");
    private readonly Option<string[]> _sections = Words("--rfc", "SECTION", "Checks that rest on this document or section, such as 9112 or 9112-6.1.");
    private readonly Option<string[]> _tags = Words("--tag", "TAG", "Checks with this tag.");
    private readonly Option<string[]> _excluded = Words("--exclude", "WORD", "Leaves out the checks with this id (* and ? as above), topic or tag.");

    public FilterOptions(Completions completions)
    {
        _ids.CompletionSources.Add(completions.Ids);
        _topics.CompletionSources.Add(completions.Topics);
        _levels.CompletionSources.Add(_ => Enum.GetValues<Level>().Select(level => new CompletionItem(VerdictWords.Name(level))));
        _tags.CompletionSources.Add(completions.Tags);
        _excluded.CompletionSources.Add(completions.Topics);
        _excluded.CompletionSources.Add(completions.Ids);
    }

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _ids, _topics, _levels, _sections, _tags, _excluded })
        {
            command.Add(option);
        }
    }

    public FilterWords Read(ParseResult parsed) => new()
    {
        Ids = parsed.GetValue(_ids) ?? [],
        Topics = Parts(parsed.GetValue(_topics)),
        Levels = Parts(parsed.GetValue(_levels)),
        Sections = Parts(parsed.GetValue(_sections)),
        Tags = Parts(parsed.GetValue(_tags)),
        Excluded = parsed.GetValue(_excluded) ?? [],
    };

    /// <summary>Commas part words as well; not those of ids, which may hold commas themselves.</summary>
    private static string[] Parts(string[]? words) =>
        [.. (words ?? []).SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Option<string[]> Words(string name, string value, string description) => new(name)
    {
        HelpName = value,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };
}
