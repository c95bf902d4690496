using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>The three forms of a date that a recipient has to read (RFC 9110 §5.6.7).</summary>
internal static class HttpDate
{
    private static readonly string[] Forms =
        ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM dd HH:mm:ss yyyy", "ddd MMM  d HH:mm:ss yyyy"];

    // A year of two digits lies at most fifty years ahead.
    private static readonly DateTimeFormatInfo Names = new()
    {
        Calendar = new GregorianCalendar { TwoDigitYearMax = TimeProvider.System.GetUtcNow().Year + 50 },
    };

    /// <summary>No line, several lines and anything that is not a date give <see langword="false"/>.</summary>
    public static bool TryParse(StringValues lines, out DateTimeOffset date)
    {
        date = default;
        return lines.Count == 1
            && DateTimeOffset.TryParseExact(lines[0], Forms, Names, DateTimeStyles.AssumeUniversal, out date);
    }
}
