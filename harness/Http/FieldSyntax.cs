using System.Buffers;

namespace HttpConformance.Http;

/// <summary>The syntax that field values share (RFC 9110 section 5.6).</summary>
public static class FieldSyntax
{
    private static readonly SearchValues<byte> Tchar = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>Whether the octet may stand in a token (RFC 9110 section 5.6.2).</summary>
    public static bool IsTchar(byte octet) => Tchar.Contains(octet);

    /// <summary>Whether the octets are a token, that is, at least one tchar and nothing else (RFC 9110 section 5.6.2).</summary>
    public static bool IsToken(ReadOnlySpan<byte> octets) => !octets.IsEmpty && TokenLength(octets) == octets.Length;

    /// <summary>The number of tchars at the beginning, from 0.</summary>
    public static int TokenLength(ReadOnlySpan<byte> octets)
    {
        var end = octets.IndexOfAnyExcept(Tchar);
        return end < 0 ? octets.Length : end;
    }

    /// <summary>The number of SP and HTAB at the beginning, from 0 (RFC 9110 section 5.6.3).</summary>
    public static int WhitespaceLength(ReadOnlySpan<byte> octets)
    {
        var end = octets.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return end < 0 ? octets.Length : end;
    }

    /// <summary>The octets without SP and HTAB at both ends (RFC 9112 section 5.1).</summary>
    public static ReadOnlyMemory<byte> TrimWhitespace(ReadOnlyMemory<byte> octets) => octets.Trim(" \t"u8);

    /// <summary>The length of the quoted-string at the beginning with its quotes; 0 where there is none or it has no end (RFC 9110 section 5.6.4).</summary>
    public static int QuotedStringLength(ReadOnlySpan<byte> octets)
    {
        if (octets is not [(byte)'"', ..])
        {
            return 0;
        }

        for (var i = 1; i < octets.Length; i++)
        {
            if (octets[i] == '"')
            {
                return i + 1;
            }

            if (octets[i] == '\\' && ++i == octets.Length)
            {
                return 0;
            }

            if (octets[i] is < (byte)' ' and not (byte)'\t' or 0x7F)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The text of a token or of a quoted-string, without quotes and with quoted-pairs resolved; null where the octets are neither.</summary>
    public static byte[]? Unquote(ReadOnlySpan<byte> octets)
    {
        if (IsToken(octets))
        {
            return octets.ToArray();
        }

        if (octets.IsEmpty || QuotedStringLength(octets) != octets.Length)
        {
            return null;
        }

        var text = new byte[octets.Length - 2];
        var length = 0;
        for (var i = 1; i < octets.Length - 1; i++)
        {
            i += octets[i] == '\\' ? 1 : 0;
            text[length++] = octets[i];
        }

        return text[..length];
    }

    /// <summary>
    /// The elements of a list without whitespace around them (RFC 9110 section 5.6.1). Commas within quoted-strings do
    /// not separate; a quote that nothing closes lasts to the end of the value.
    /// </summary>
    /// <param name="value">The value of one field line.</param>
    /// <param name="keepEmpty">Whether empty elements, which a recipient ignores, are given as well; a value of whitespace only has none.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> ListElements(ReadOnlyMemory<byte> value, bool keepEmpty = false)
    {
        value = TrimWhitespace(value);
        while (!value.IsEmpty)
        {
            var end = ElementLength(value.Span);
            var element = TrimWhitespace(value[..end]);
            if (keepEmpty || !element.IsEmpty)
            {
                yield return element;
            }

            if (end == value.Length)
            {
                yield break;
            }

            value = value[(end + 1)..];
            if (keepEmpty && value.IsEmpty)
            {
                yield return value;
            }
        }
    }

    /// <summary>Whether the octets are a media type with well-formed parameters (RFC 9110 section 8.3.1).</summary>
    public static bool IsMediaType(ReadOnlySpan<byte> octets)
    {
        var type = TokenLength(octets);
        if (type == 0 || type == octets.Length || octets[type] != '/')
        {
            return false;
        }

        octets = octets[(type + 1)..];
        var subtype = TokenLength(octets);
        return subtype > 0 && Parameter.TryReadAll(octets[subtype..].ToArray(), out _);
    }

    /// <summary>Whether the octets are an entity tag, weak or strong (RFC 9110 section 8.8.3).</summary>
    public static bool IsEntityTag(ReadOnlySpan<byte> octets)
    {
        if (octets is [(byte)'W', (byte)'/', ..])
        {
            octets = octets[2..];
        }

        return octets is [(byte)'"', .. var tag, (byte)'"']
            && !tag.ContainsAnyInRange((byte)0, (byte)' ') && !tag.ContainsAny((byte)'"', (byte)0x7F);
    }

    private static int ElementLength(ReadOnlySpan<byte> value)
    {
        var quoted = false;
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case (byte)'"':
                    quoted = !quoted;
                    break;
                case (byte)'\\' when quoted:
                    i++;
                    break;
                case (byte)',' when !quoted:
                    return i;
            }
        }

        return value.Length;
    }
}
