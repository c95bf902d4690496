using System.Globalization;
using System.Text;

namespace HttpConformance.Wire.Reading;

/// <summary>Splits a file into lines and refuses the octets that an editor could change unseen.</summary>
internal static class SourceText
{
    private const string ByteOrderMark = "\u00ef\u00bb\u00bf";

    public static IReadOnlyList<SourceLine> Split(ReadOnlySpan<byte> octets, ErrorList errors)
    {
        var lines = new List<SourceLine>();
        var hasCrLf = false;
        var rest = octets;
        while (rest.Length > 0)
        {
            var end = rest.IndexOf((byte)'\n');
            var raw = Encoding.Latin1.GetString(end < 0 ? rest : rest[..end]);
            var line = Read(lines.Count + 1, raw, errors, ref hasCrLf);
            lines.Add(line);
            if (end < 0)
            {
                errors.Add(line, raw.Length, "the file does not end in a line feed; add one");
                break;
            }

            rest = rest[(end + 1)..];
        }

        return lines;
    }

    private static SourceLine Read(int number, string raw, ErrorList errors, ref bool hasCrLf)
    {
        var text = raw;
        if (text.EndsWith('\r'))
        {
            text = text[..^1];
            if (!hasCrLf)
            {
                hasCrLf = true;
                errors.Add(new SourceLine(number, raw, text), text.Length, "the line ends in CRLF; save the file with LF as the end of its lines");
            }
        }

        var trimmed = text.TrimEnd(' ');
        var line = new SourceLine(number, raw, trimmed);
        var bad = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (bad >= 0)
        {
            errors.Add(line, bad, BadOctet(number, text, bad));
            errors.Close(line);
            return line with { Text = Printable(trimmed.StartsWith(ByteOrderMark, StringComparison.Ordinal) ? trimmed[ByteOrderMark.Length..] : trimmed) };
        }

        if (trimmed.Length < text.Length)
        {
            errors.Add(line, trimmed.Length, HasEscapes(text) ? "space at the end of the line; leave it out, or write '\\s'" : "space at the end of the line; leave it out");
        }

        return line;
    }

    private static string BadOctet(int number, string text, int at)
    {
        var octet = (int)text[at];
        var code = octet.ToString("x2", CultureInfo.InvariantCulture);
        if (number == 1 && text.StartsWith(ByteOrderMark, StringComparison.Ordinal))
        {
            return "byte order mark; save the file without one";
        }

        var hasEscapes = HasEscapes(text);
        if (octet >= 0x80)
        {
            var last = at;
            while (last < text.Length && text[last] >= '\x80' && last - at < 8)
            {
                last++;
            }

            var escapes = string.Concat(text[at..last].Select(character => $"\\x{(int)character:x2}"));
            return $"octet 0x{code} is not ASCII; {(hasEscapes ? $"write '{escapes}'" : "use ASCII characters alone")}";
        }

        return (octet, hasEscapes) switch
        {
            ('\t', true) => "raw tab; write '\\t'",
            ('\t', false) => "raw tab; write a space",
            ('\r', true) => "raw CR; write '\\r'",
            (0, true) => "raw NUL; write '\\0'",
            (_, true) => $"raw control octet 0x{code}; write '\\x{code}'",
            _ => $"raw control octet 0x{code}; leave it out",
        };
    }

    private static bool HasEscapes(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '>' or '<' or '|'
            || text.StartsWith("Let:", StringComparison.Ordinal) || text.StartsWith("Each:", StringComparison.Ordinal));

    private static string Printable(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is >= ' ' and <= '~' ? source[i] : source[i] == '\t' ? ' ' : '?';
            }
        });
}
