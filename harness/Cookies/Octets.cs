using System.Buffers;
using System.Globalization;
using System.Text;

namespace HttpConformance.Cookies;

/// <summary>Octets of a cookie field, and how they are shown in a message.</summary>
internal static class Octets
{
    private const int ShownOctets = 60;

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(octet => octet != '\t').Append(0x7F).Select(octet => (byte)octet)]);

    /// <summary>The position of the first control octet other than HTAB, or -1.</summary>
    public static int IndexOfControl(ReadOnlySpan<byte> octets) => octets.IndexOfAny(Controls);

    /// <summary>Drops SP and HTAB at both ends, and nothing else: 0x85 and 0xA0 may be part of a UTF-8 sequence.</summary>
    public static ReadOnlySpan<byte> TrimWhitespace(ReadOnlySpan<byte> octets) => octets.Trim(" \t"u8);

    /// <summary>One char for each octet, so that comparing chars compares octets.</summary>
    public static string ToLatin1(ReadOnlySpan<byte> octets) => Encoding.Latin1.GetString(octets);

    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> octets, ReadOnlySpan<byte> ascii) => Ascii.EqualsIgnoreCase(octets, ascii);

    public static bool StartsWithIgnoreCase(string text, string ascii) => text.StartsWith(ascii, StringComparison.OrdinalIgnoreCase);

    /// <summary>The octets between DQUOTEs, what is not printable ASCII as \xNN, cut after 60 octets.</summary>
    public static string Show(ReadOnlySpan<byte> octets)
    {
        var shown = new StringBuilder("\"");
        foreach (byte octet in octets[..Math.Min(octets.Length, ShownOctets)])
        {
            _ = octet is >= 0x20 and < 0x7F ? shown.Append((char)octet) : shown.Append(CultureInfo.InvariantCulture, $"\\x{octet:X2}");
        }

        _ = shown.Append('"');
        return octets.Length > ShownOctets
            ? shown.Append(CultureInfo.InvariantCulture, $" (the first {ShownOctets} of {octets.Length} octets)").ToString()
            : shown.ToString();
    }

    public static string Show(string latin1) =>
        Show(Encoding.Latin1.GetBytes(latin1));

    /// <summary>One octet by name, by character or by number.</summary>
    public static string ShowOne(byte octet) => octet switch
    {
        (byte)'\t' => "HTAB (0x09)",
        (byte)' ' => "SP (0x20)",
        (byte)'"' => "DQUOTE (0x22)",
        > 0x20 and < 0x7F => $"\"{(char)octet}\" (0x{octet:X2})",
        _ => $"0x{octet:X2}",
    };
}
