using System.Globalization;
using System.Text;

namespace HttpConformance.Replay;

/// <summary>Shows octets as text without losing any: Latin-1 with escapes, as <c>.wire</c> files spell them.</summary>
public static class OctetText
{
    /// <summary>
    /// CR, LF, HTAB and NUL become <c>\r \n \t \0</c>, a backslash <c>\\</c>, and every other octet outside 0x20 to 0x7E
    /// <c>\xNN</c>, so that the text is inert in a terminal, in XML and in HTML alike.
    /// </summary>
    public static string Escape(ReadOnlySpan<byte> octets)
    {
        var text = new StringBuilder(octets.Length + 16);
        foreach (var octet in octets)
        {
            _ = octet switch
            {
                (byte)'\r' => text.Append("\\r"),
                (byte)'\n' => text.Append("\\n"),
                (byte)'\t' => text.Append("\\t"),
                0 => text.Append("\\0"),
                (byte)'\\' => text.Append("\\\\"),
                >= 0x20 and < 0x7F => text.Append((char)octet),
                _ => text.Append("\\x").Append(octet.ToString("x2", CultureInfo.InvariantCulture)),
            };
        }

        return text.ToString();
    }

    /// <summary>A text that may hold pieces of what a target sent, made as inert as <see cref="Escape"/> makes octets.</summary>
    public static string Printable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.All(letter => letter is >= ' ' and < (char)0x7F) ? text : Escape(Encoding.Latin1.GetBytes(text));
    }
}
