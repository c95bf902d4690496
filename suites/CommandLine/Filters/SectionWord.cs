using System.Text.RegularExpressions;

namespace HttpConformance.CommandLine.Filters;

/// <summary>A document, such as <c>9112</c>, or a section of it with all below, such as <c>9112-6.1</c>.</summary>
internal sealed partial class SectionWord
{
    private readonly string _document;
    private readonly string _section;

    private SectionWord(string document, string section)
    {
        _document = document;
        _section = section;
    }

    /// <summary>Reads <c>9112</c>, <c>9112-6.1</c>, <c>rfc9112-6.1</c> or <c>RFC 9112 §6.1</c>.</summary>
    /// <returns><see langword="null"/> where the word has another form.</returns>
    public static SectionWord? Parse(string word)
    {
        var match = Form().Match(word);
        return match.Success ? new SectionWord(match.Groups["document"].Value.ToLowerInvariant(), match.Groups["section"].Value) : null;
    }

    /// <summary>Whether a section of the register is meant.</summary>
    /// <param name="section">Document and section, such as <c>RFC 9112 §6.1</c>.</param>
    public bool Covers(string section)
    {
        var other = Parse(section.Split('(')[0].TrimEnd());
        return other is not null
            && other._document == _document
            && (_section.Length == 0 || other._section == _section || other._section.StartsWith($"{_section}.", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?:rfc[ -]?)?(?<document>[0-9]{4}(?:bis)?)(?:(?:-|:| ?§)(?<section>[0-9]+(?:\.[0-9]+)*))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
