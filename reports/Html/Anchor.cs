using System.Globalization;
using System.Text;

namespace HttpConformance.Reports.Html;

/// <summary>Makes ids of the page that stay the same from run to run, so that a link to a check goes on working.</summary>
internal static class Anchor
{
    public static string Of(string id)
    {
        var anchor = new StringBuilder(id.Length);
        foreach (var character in id)
        {
            _ = char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '.' or '_'
                ? anchor.Append(character)
                : anchor.Append('~').Append(((int)character).ToString("x2", CultureInfo.InvariantCulture));
        }

        return anchor.ToString();
    }

    public static string OfTopic(string topic) => $"topic-{Of(topic)}";
}
