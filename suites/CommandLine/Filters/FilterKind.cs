using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;
using HttpConformance.Yaml;

namespace HttpConformance.CommandLine.Filters;

/// <summary>The words of one filter option, and what they are held against.</summary>
internal sealed class FilterKind
{
    private readonly string _option;
    private readonly List<(string Word, Func<SuiteEntry, bool> Matches)> _words;
    private readonly Func<SuiteEntry, IEnumerable<string>> _names;

    private FilterKind(
        string option, IReadOnlyList<string> words, Func<string, Func<SuiteEntry, bool>> matcher, Func<SuiteEntry, IEnumerable<string>> names)
    {
        _option = option;
        _words = [.. words.Select(word => (word, matcher(word)))];
        _names = names;
    }

    public bool IsEmpty => _words.Count == 0;

    public static FilterKind Id(string option, IReadOnlyList<string> words) => new(option, words, ById, entry => Ids(entry));

    public static FilterKind Topic(string option, IReadOnlyList<string> words) =>
        new(option, words, word => entry => entry.Topic == word, entry => [entry.Topic]);

    public static FilterKind Level(string option, IReadOnlyList<string> words) =>
        new(option, words, word => entry => VerdictWords.Name(entry.Level).Equals(word, StringComparison.OrdinalIgnoreCase), _ => Enum.GetValues<Level>().Select(VerdictWords.Name));

    public static FilterKind Tag(string option, IReadOnlyList<string> words) =>
        new(option, words, word => entry => entry.Tags.Contains(word, StringComparer.Ordinal), entry => entry.Tags);

    public static FilterKind Section(string option, IReadOnlyList<string> words) => new(option, words, BySection, _ => []);

    /// <summary>Ids, topics and tags in one.</summary>
    public static FilterKind Anything(string option, IReadOnlyList<string> words) => new(
        option,
        words,
        word => ById(word) is var byId
            ? entry => byId(entry) || entry.Topic == word || entry.Tags.Contains(word, StringComparer.Ordinal)
            : throw new InvalidOperationException("unreachable"),
        entry => [.. Ids(entry), entry.Topic, .. entry.Tags]);

    public bool Matches(SuiteEntry entry) => _words.Any(word => word.Matches(entry));

    /// <summary>An error for each word that matches nothing in the whole suite.</summary>
    public IEnumerable<string> Unmatched(IReadOnlyList<SuiteEntry> entries) => _words
        .Where(word => !entries.Any(word.Matches))
        .Select(word => $"{_option} {word.Word}: matches no check{Hint(word.Word, entries)}");

    private string Hint(string word, IReadOnlyList<SuiteEntry> entries)
    {
        if (_option == "--rfc")
        {
            return SectionWord.Parse(word) is null ? "; write a document or a section, such as 9112 or 9112-6.1" : "";
        }

        var names = entries.SelectMany(_names).Distinct(StringComparer.Ordinal).ToList();
        var near = Spelling.DidYouMean(word, names);
        return near.Length > 0 || names.Count > 30 ? near : $"; known: {string.Join(", ", names.Order(StringComparer.Ordinal))}";
    }

    private static Func<SuiteEntry, bool> ById(string word)
    {
        var glob = new Glob(word);
        return entry => Ids(entry).Any(glob.Matches);
    }

    private static Func<SuiteEntry, bool> BySection(string word) => SectionWord.Parse(word) is { } section
        ? entry => entry.Requirements.Any(requirement => section.Covers(requirement.Section))
        : _ => false;

    /// <summary>The id, and for one value of a family that of the family.</summary>
    private static IEnumerable<string> Ids(SuiteEntry entry) =>
        entry.Check?.Value is null ? [entry.Id] : [entry.Id, entry.Check.Fixture.Id];
}
