using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace HttpConformance.Judge.Passive;

/// <summary>The value of a Content-Range in bytes (RFC 9110 §14.4); numbers of any length, as the grammar allows.</summary>
/// <param name="First">The first position; <see langword="null"/> in the form for 416.</param>
/// <param name="Last">The last position, included.</param>
/// <param name="Complete">The complete length; <see langword="null"/> for a star.</param>
internal sealed partial record ContentRange(BigInteger? First, BigInteger? Last, BigInteger? Complete)
{
    /// <summary>How many octets it speaks of.</summary>
    public BigInteger Length => Last - First + 1 ?? 0;

    /// <summary>The last position is not in front of the first, and the complete length lies behind both.</summary>
    public bool IsValid => First is null || (Last >= First && (Complete is null || Complete > Last));

    /// <summary>Whether the value names another unit than bytes, whose ranges only the two sides understand.</summary>
    public static bool IsOfOtherUnit(ReadOnlyMemory<byte> value) =>
        OtherUnit().Match(Encoding.Latin1.GetString(value.Span)) is { Success: true } match
        && !match.Groups["unit"].Value.Equals("bytes", StringComparison.OrdinalIgnoreCase);

    /// <returns><see langword="null"/> for what is not of the grammar.</returns>
    public static ContentRange? Parse(ReadOnlyMemory<byte> value)
    {
        var match = Grammar().Match(Encoding.Latin1.GetString(value.Span));
        return match.Success ? new ContentRange(Number(match, "first"), Number(match, "last"), Number(match, "complete")) : null;
    }

    private static BigInteger? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? BigInteger.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\Abytes (?:(?<first>[0-9]+)-(?<last>[0-9]+)/(?:(?<complete>[0-9]+)|\*)|\*/(?<complete>[0-9]+))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"\A(?<unit>[!#$%&'*+.^_`|~0-9A-Za-z-]+) ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherUnit();
}
