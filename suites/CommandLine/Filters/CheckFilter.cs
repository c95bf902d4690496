using HttpConformance.Running;

namespace HttpConformance.CommandLine.Filters;

/// <summary>Chooses rows of the suite by the words of a command line.</summary>
internal sealed class CheckFilter
{
    private readonly List<FilterKind> _kinds;
    private readonly FilterKind _excluded;

    public CheckFilter(FilterWords words)
    {
        _kinds =
        [
            FilterKind.Id("--id", words.Ids),
            FilterKind.Topic("--topic", words.Topics),
            FilterKind.Level("--level", words.Levels),
            FilterKind.Section("--rfc", words.Sections),
            FilterKind.Tag("--tag", words.Tags),
        ];
        _excluded = FilterKind.Anything("--exclude", words.Excluded);
    }

    /// <summary>Whether every kind of filter that has words lets the row through.</summary>
    public bool IsChosen(SuiteEntry entry) => _kinds.All(kind => kind.IsEmpty || kind.Matches(entry));

    /// <summary>Whether the row is left out.</summary>
    public bool IsExcluded(SuiteEntry entry) => _excluded.Matches(entry);

    /// <summary>The part of the suite that is chosen.</summary>
    /// <exception cref="UsageException">A word matches nothing, or all of them together do not.</exception>
    public SuiteSelection Choose(SuiteFiles files)
    {
        Check(files);
        var selection = SuiteSelection.Of(files, IsChosen, IsExcluded);
        return selection.Reported.Count > 0
            ? selection
            : throw new UsageException("each filter matches something, but no check matches all of them; leave one out, or look with 'list'");
    }

    /// <summary>The rows that are chosen, in the order of the suite.</summary>
    /// <exception cref="UsageException">A word matches nothing, or all of them together do not.</exception>
    public IReadOnlyList<SuiteEntry> ChooseEntries(SuiteFiles files)
    {
        var reported = Choose(files).Reported;
        return [.. files.Entries.Where(entry => reported.Contains(entry.Id))];
    }

    private void Check(SuiteFiles files)
    {
        var errors = _kinds.Append(_excluded).SelectMany(kind => kind.Unmatched(files.Entries)).ToList();
        if (errors.Count > 0)
        {
            throw new UsageException(string.Join('\n', errors));
        }
    }
}
