using System.Globalization;

namespace HttpConformance.Wire.Reading;

/// <summary>Reads the status line of a <c>&lt;</c> line.</summary>
internal static class StatusLineReader
{
    private const string Example = "write three digits, '2xx', alternatives such as '400|501', or '*'";

    /// <summary>Whether the text is taken for a status line.</summary>
    public static bool IsStatusLine(ReadOnlySpan<char> text, bool isContent) =>
        text.StartsWith(isContent ? "HTTP/1." : "HTTP/", StringComparison.Ordinal);

    /// <summary>Reads <c>HTTP/1.1 400|501</c>; what cannot be read is reported and matches any status.</summary>
    public static (string Version, StatusPattern Status) Read(ErrorList errors, SourceLine line, int start)
    {
        var text = line.Text;
        var space = text.IndexOf(' ', start);
        var version = Version(errors, line, start, space < 0 ? text.Length : space);
        var any = new StatusPattern("*", [(0, 999)]);
        if (space < 0)
        {
            errors.Add(line, text.Length, $"no status; {Example}");
            return (version, any);
        }

        var end = text.IndexOf(' ', space + 1);
        if (end >= 0)
        {
            errors.Add(line, end, "the reason phrase is not compared; leave it out");
            return (version, any);
        }

        var pattern = text[(space + 1)..];
        if (pattern == "*")
        {
            return (version, any);
        }

        var ranges = new List<(int First, int Last)>();
        var position = space + 1;
        foreach (var alternative in pattern.Split('|'))
        {
            if (Range(alternative) is not { } range)
            {
                errors.Add(line, position, $"bad status '{Suggestion.Short(alternative)}'; {Example}");
                return (version, any);
            }

            ranges.Add(range);
            position += alternative.Length + 1;
        }

        return (version, new StatusPattern(pattern, ranges));
    }

    /// <summary>Reads the version between start and end.</summary>
    public static string Version(ErrorList errors, SourceLine line, int start, int end)
    {
        var version = line.Text[start..end];
        if (version is "HTTP/1.1" or "HTTP/1.0")
        {
            return version;
        }

        errors.Add(line, start, $"bad version '{Suggestion.Short(version)}'; write 'HTTP/1.1' for any minor version, 'HTTP/1.0' for that one alone");
        return "HTTP/1.1";
    }

    private static (int First, int Last)? Range(string text)
    {
        if (text.Length != 3 || text[0] is < '1' or > '9')
        {
            return null;
        }

        if (text[1..] == "xx")
        {
            var hundred = (text[0] - '0') * 100;
            return (hundred, hundred + 99);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? (code, code) : null;
    }
}
