using System.Globalization;
using System.Text;

namespace HttpConformance.Reports.Words;

/// <summary>
/// Makes words that may carry something from the target fit to be shown anywhere: no control or format character,
/// nothing that XML forbids, and of bounded length.
/// </summary>
internal static class CleanText
{
    /// <summary>The most characters of one text that reports for people show.</summary>
    public const int Limit = 4096;

    /// <summary>One line; a line break within it is shown as an escape.</summary>
    public static string Line(string text, int limit = Limit)
    {
        var clean = new StringBuilder(Math.Min(text.Length, limit) + 16);
        var shown = Math.Min(text.Length, limit);
        foreach (var rune in text.AsSpan(0, shown).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\r' => clean.Append("\\r"),
                '\n' => clean.Append("\\n"),
                '\t' => clean.Append("\\t"),
                _ when !IsShown(rune) => Escape(clean, rune),
                _ => clean.Append(rune),
            };
        }

        return shown == text.Length
            ? clean.ToString()
            : clean.Append($" [{Amount.Of(text.Length - shown, "more character")}]").ToString();
    }

    /// <summary>The lines of a text that may have several, each clean; trailing line breaks make none.</summary>
    public static IReadOnlyList<string> Lines(string text, int limit = Limit)
    {
        var shown = text.Length <= limit ? text : $"{text.AsSpan(0, limit)} [{Amount.Of(text.Length - limit, "more character")}]";
        return
        [
            .. shown.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => Line(line, int.MaxValue)),
        ];
    }

    /// <summary>A clean line in which every character outside ASCII is said in ASCII.</summary>
    public static string Ascii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var rune in Line(text).Replace("\u00A7", "section ", StringComparison.Ordinal).EnumerateRunes())
        {
            _ = rune.IsAscii ? ascii.Append(rune) : Escape(ascii, rune);
        }

        return ascii.ToString();
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);

    private static StringBuilder Escape(StringBuilder text, Rune rune) => rune.Value switch
    {
        <= 0xFF => text.Append($"\\x{rune.Value:x2}"),
        <= 0xFFFF => text.Append($"\\u{rune.Value:x4}"),
        _ => text.Append($"\\U{rune.Value:x8}"),
    };
}
