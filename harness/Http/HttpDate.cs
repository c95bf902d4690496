using System.Globalization;
using System.Text;

namespace HttpConformance.Http;

/// <summary>The three forms of a timestamp in a field value (RFC 9110 section 5.6.7). Years run from 1 to 9999.</summary>
public static class HttpDate
{
    private const string ImfFixdate = "www, dd nnn yyyy HH:mm:ss GMT";
    private const string AsctimeDate = "www nnn _d HH:mm:ss yyyy";
    private const string Rfc850Tail = ", dd-nnn-yy HH:mm:ss GMT";

    /// <summary>The IMF-fixdate of the second that the instant lies in.</summary>
    public static string Format(DateTimeOffset instant) => instant.UtcDateTime.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads an IMF-fixdate, octet for octet: one SP between the parts, names in their case, a day that the month has, and
    /// the weekday of that day. The second 60 is accepted at 23:59 and read as the first second of the next day.
    /// </summary>
    public static bool TryParseImfFixdate(ReadOnlySpan<byte> octets, out DateTimeOffset date)
    {
        date = default;
        var parts = new DateParts();
        return parts.Read(octets, ImfFixdate)
            && parts.TryBuild(parts.Year, out date)
            && parts.Weekday == (int)new DateOnly(parts.Year, parts.Month, parts.Day).DayOfWeek;
    }

    /// <summary>Reads any of the three forms; a weekday has to be one, but its agreement with the date is not looked at.</summary>
    /// <param name="octets">The value without whitespace around it.</param>
    /// <param name="now">What the two-digit year of an rfc850-date is measured against: more than 50 years ahead of it means the century before.</param>
    /// <param name="date">The instant in UTC.</param>
    public static bool TryParse(ReadOnlySpan<byte> octets, DateTimeOffset now, out DateTimeOffset date)
    {
        var parts = new DateParts();
        if (parts.Read(octets, ImfFixdate) || parts.Read(octets, AsctimeDate))
        {
            return parts.TryBuild(parts.Year, out date);
        }

        date = default;
        return LongWeekdayLength(octets) is var name and > 0
            && parts.Read(octets[name..], Rfc850Tail)
            && TryResolveCentury(parts, now, out date);
    }

    private static bool TryResolveCentury(DateParts parts, DateTimeOffset now, out DateTimeOffset date)
    {
        // The latest year with these two digits that is not more than 50 years ahead; the exact instant decides in year 50.
        var year = ((now.UtcDateTime.Year + 50) / 100 * 100) + parts.Year;
        if (year > now.UtcDateTime.Year + 50)
        {
            year -= 100;
        }

        if (!parts.TryBuild(year, out date))
        {
            return false;
        }

        return year <= 100 || now.UtcDateTime.Year > 9949 || date <= now.AddYears(50) || parts.TryBuild(year - 100, out date);
    }

    private static int LongWeekdayLength(ReadOnlySpan<byte> octets)
    {
        foreach (var name in Enum.GetNames<DayOfWeek>())
        {
            if (octets.Length >= name.Length && Ascii.Equals(octets[..name.Length], name))
            {
                return name.Length;
            }
        }

        return 0;
    }
}
