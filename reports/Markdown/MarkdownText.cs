using System.Text;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Markdown;

/// <summary>Words as Markdown that means nothing but the words, in a paragraph, a list item or a cell of a table.</summary>
internal static class MarkdownText
{
    /// <summary>The most characters of one text that a summary shows.</summary>
    private const int Limit = 600;

    public static string Plain(string text)
    {
        var markdown = new StringBuilder(text.Length + 16);
        foreach (var character in CleanText.Line(text, Limit))
        {
            _ = character switch
            {
                '&' => markdown.Append("&amp;"),
                '<' => markdown.Append("&lt;"),
                '>' => markdown.Append("&gt;"),
                // Inside of code a backslash escapes nothing and | still ends a cell: a reference does for all.
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '@' or '#' or '!' => Reference(markdown, character),
                // Nothing of the target becomes a link by itself.
                ':' or '.' when EndsWithLinkStart(markdown, character) => Reference(markdown, character),
                _ => markdown.Append(character),
            };
        }

        return markdown.ToString();
    }

    /// <summary>The words in a fixed-width font.</summary>
    public static string Code(string text) => $"<code>{Plain(text)}</code>";

    private static StringBuilder Reference(StringBuilder markdown, char character) => markdown.Append($"&#{(int)character};");

    private static bool EndsWithLinkStart(StringBuilder markdown, char next)
    {
        string[] starts = next == ':' ? ["http", "https", "ftp", "mailto", "xmpp"] : ["www"];
        var end = markdown.ToString(Math.Max(0, markdown.Length - 6), Math.Min(6, markdown.Length));
        return starts.Any(start => end.EndsWith(start, StringComparison.OrdinalIgnoreCase));
    }
}
