using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads a chunk-size line with its extensions (RFC 9112 §7.1).</summary>
internal static class ChunkSizeLine
{
    /// <summary>The chunk size that the line states.</summary>
    /// <exception cref="RefusedException">The line is malformed or the size is more than any content may have.</exception>
    public static int Parse(string line, ServerSettings settings)
    {
        line = Misread(line, settings);
        var length = Grammar.LeadingHexDigits(line);
        var digits = line[..length];
        var extensions = line[length..];
        var refused = (settings.Is(Fault.ChunkExtensionRefused) && extensions.Length > 0)
            || (settings.Is(Fault.UpperHexRefused) && digits.Any(char.IsAsciiHexDigitUpper) && digits.Any(char.IsAsciiLetter));
        if (length == 0 || refused || !(AreExtensions(extensions) || settings.Is(Fault.ChunkSizePrefixRead)))
        {
            throw new RefusedException(400, "A chunk-size line is malformed.");
        }

        digits = digits.TrimStart('0');
        if (settings.Is(Fault.ChunkSizeWraps) && digits.Length > 8)
        {
            digits = digits[^8..].TrimStart('0');
        }

        var size = digits.Length > 7 ? int.MaxValue : digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return size <= settings.LongestContent ? size : throw new RefusedException(413, "The content is too large.");
    }

    private static string Misread(string line, ServerSettings settings) => settings.Fault switch
    {
        Fault.ChunkSignRead => line.TrimStart('+'),
        Fault.ChunkNegativeRead => line.TrimStart('-'),
        Fault.ChunkHexPrefixRead when line.StartsWith("0x", StringComparison.OrdinalIgnoreCase) => line[2..],
        Fault.ChunkUnderscoreRead => line.Replace("_", "", StringComparison.Ordinal),
        Fault.ChunkLeadingBlankRead => line.TrimStart(' ', '\t'),
        Fault.ChunkSizeEmptyRead when line.Length == 0 || line[0] == ';' => "0" + line,
        Fault.ChunkNotHexAsZero when Grammar.LeadingHexDigits(line) == 0 => "0",
        _ => line,
    };

    /// <summary>Whether the text is any number of <c>;name</c>, <c>;name=value</c>, with bad whitespace where it may stand.</summary>
    private static bool AreExtensions(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            SkipWhitespace(text, ref at);
            if (!Skip(text, ';', ref at))
            {
                return false;
            }

            SkipWhitespace(text, ref at);
            if (!SkipToken(text, ref at))
            {
                return false;
            }

            var behindName = at;
            SkipWhitespace(text, ref at);
            if (!Skip(text, '=', ref at))
            {
                at = behindName;
                continue;
            }

            SkipWhitespace(text, ref at);
            if (!SkipToken(text, ref at) && !SkipQuotedString(text, ref at))
            {
                return false;
            }
        }

        return true;
    }

    private static void SkipWhitespace(string text, ref int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t'))
        {
            at++;
        }
    }

    private static bool Skip(string text, char octet, ref int at)
    {
        var there = at < text.Length && text[at] == octet;
        at += there ? 1 : 0;
        return there;
    }

    private static bool SkipToken(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && Grammar.IsToken(text.AsSpan(at, 1)))
        {
            at++;
        }

        return at > start;
    }

    private static bool SkipQuotedString(string text, ref int at)
    {
        if (!Skip(text, '"', ref at))
        {
            return false;
        }

        for (; at < text.Length && (text[at] == '\t' || (text[at] >= ' ' && text[at] != '\x7f')); at++)
        {
            if (Skip(text, '"', ref at))
            {
                return true;
            }

            if (text[at] == '\\' && (++at == text.Length || !Grammar.IsFieldValue(text[at].ToString())))
            {
                return false;
            }
        }

        return false;
    }
}
