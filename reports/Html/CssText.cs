using System.Globalization;
using System.Text;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Html;

/// <summary>Words within a quoted string of a style sheet.</summary>
internal static class CssText
{
    /// <summary>Every character but letters, digits and spaces is escaped, so that none ends the string or the sheet; one space ends an escape.</summary>
    public static string Of(string text)
    {
        var css = new StringBuilder(text.Length + 16);
        foreach (var rune in CleanText.Line(text, 120).EnumerateRunes())
        {
            _ = rune.Value == ' ' || (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
                ? css.Append(rune)
                : css.Append('\\').Append(rune.Value.ToString("x6", CultureInfo.InvariantCulture)).Append(' ');
        }

        return css.ToString();
    }
}
