using System.Text;
using System.Text.RegularExpressions;

namespace HttpConformance.CommandLine.Filters;

/// <summary>A pattern for ids: <c>*</c> is any characters, <c>?</c> one, and everything else, brackets too, is itself.</summary>
internal sealed class Glob
{
    private readonly Regex? _pattern;
    private readonly string _text;

    public Glob(string text)
    {
        _text = text;
        if (text.AsSpan().ContainsAny('*', '?'))
        {
            var pattern = new StringBuilder("^");
            foreach (var letter in text)
            {
                _ = letter switch
                {
                    '*' => pattern.Append(".*"),
                    '?' => pattern.Append('.'),
                    _ => pattern.Append(Regex.Escape(letter.ToString())),
                };
            }

            _pattern = new Regex(pattern.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.Singleline);
        }
    }

    /// <summary>Whether the pattern has a character that stands for others.</summary>
    public bool HasWildcard => _pattern is not null;

    public bool Matches(string text) => _pattern?.IsMatch(text) ?? text == _text;
}
