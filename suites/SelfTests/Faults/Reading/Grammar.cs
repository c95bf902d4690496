using System.Buffers;
using System.Globalization;
using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The small productions that many parsers share; strings are the Latin-1 view of octets.</summary>
internal static class Grammar
{
    private const string Alphanumerics = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string SubDelims = "!$&'()*+,;=";
    private static readonly SearchValues<char> TokenChars = SearchValues.Create(Alphanumerics + "!#$%&'*+-.^_`|~");
    private static readonly SearchValues<char> RegNameChars = SearchValues.Create(Alphanumerics + "-._~%" + SubDelims);
    private static readonly SearchValues<char> PathAndQueryChars = SearchValues.Create(Alphanumerics + "-._~%:@/?" + SubDelims);
    private static readonly SearchValues<char> FutureAddressChars = SearchValues.Create(Alphanumerics + "-._~:" + SubDelims);

    public static bool IsToken(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(TokenChars);

    public static bool IsRegName(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(RegNameChars) && HasWholeEscapes(text);

    public static bool IsPathAndQuery(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(PathAndQueryChars) && HasWholeEscapes(text);

    public static bool IsFutureAddress(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(FutureAddressChars);

    public static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    public static bool IsHexDigits(ReadOnlySpan<char> text) => text.Length > 0 && LeadingHexDigits(text) == text.Length;

    public static int LeadingHexDigits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiHexDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether a trimmed field value holds HTAB, SP, VCHAR and obs-text only.</summary>
    public static bool IsFieldValue(string text) => !text.Any(octet => (octet < ' ' && octet != '\t') || octet == '\x7f');

    public static string TrimWhitespace(string text) => text.Trim(' ', '\t');

    /// <summary>The elements of a comma list that are not empty, trimmed.</summary>
    public static IEnumerable<string> Elements(string list) => list.Split(',').Select(TrimWhitespace).Where(element => element.Length > 0);

    public static string PercentDecoded(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isEscape = text[at] == '%' && at + 2 < text.Length && IsHexDigits(text.AsSpan(at + 1, 2));
            decoded.Append(isEscape ? (char)byte.Parse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : text[at]);
            at += isEscape ? 2 : 0;
        }

        return decoded.ToString();
    }

    private static bool HasWholeEscapes(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '%' && LeadingHexDigits(text[(at + 1)..]) < 2)
            {
                return false;
            }
        }

        return true;
    }
}
