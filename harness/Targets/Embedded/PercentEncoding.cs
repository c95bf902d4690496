using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace HttpConformance.Targets.Embedded;

/// <summary>Percent-encoded text as octets, one a character (RFC 3986 §2.1).</summary>
internal static class PercentEncoding
{
    public static bool TryDecode(string text, [NotNullWhen(true)] out string? decoded)
    {
        var octets = new StringBuilder(text.Length);
        decoded = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '%')
            {
                octets.Append(text[at]);
                continue;
            }

            if (at + 2 >= text.Length
                || !byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                return false;
            }

            octets.Append((char)octet);
            at += 2;
        }

        decoded = octets.ToString();
        return true;
    }
}
