using System.Buffers;

namespace HttpConformance.Cookies;

/// <summary>The lenient cookie-date algorithm of a user agent (RFC 6265bis section 5.1.1).</summary>
public static class CookieDate
{
    private const int EarliestYear = 1601;

    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(
        [.. Enumerable.Range(0, 0x7F).Where(IsDelimiter).Select(octet => (byte)octet)]);

    /// <summary>
    /// Reads a date the way every user agent must: the first token that fits is the time, the day of month, the month or
    /// the year; zones, weekdays and whatever else stands there are passed over, and the result is always UTC.
    /// </summary>
    /// <param name="cookieDate">The value of an Expires attribute, in octets.</param>
    /// <param name="date">The instant, between the years 1601 and 9999, or the default where there is none.</param>
    /// <returns>Whether the octets denote a date that exists.</returns>
    public static bool TryParse(ReadOnlySpan<byte> cookieDate, out DateTimeOffset date) => TryParse(cookieDate, out date, out _);

    internal static bool TryParse(ReadOnlySpan<byte> cookieDate, out DateTimeOffset date, out int yearDigits)
    {
        date = default;
        yearDigits = 0;
        TimeSpan? time = null;
        int? day = null, month = null, year = null;
        while (!cookieDate.IsEmpty)
        {
            int end = cookieDate.IndexOfAny(Delimiters);
            ReadOnlySpan<byte> token = end < 0 ? cookieDate : cookieDate[..end];
            cookieDate = end < 0 ? default : cookieDate[(end + 1)..];
            if (token.IsEmpty)
            {
                continue;
            }

            if (time is null && IsTime(token, out int hour, out int minute, out int second))
            {
                if (hour > 23 || minute > 59 || second > 59)
                {
                    return false;
                }

                time = new TimeSpan(hour, minute, second);
            }
            else if (day is null && StartsWithDigits(token, 1, 2, out int dayOfMonth))
            {
                day = dayOfMonth;
            }
            else if (month is null && MonthOf(token) is int number)
            {
                month = number;
            }
            else if (year is null && StartsWithDigits(token, 2, 4, out int digits))
            {
                yearDigits = LengthOfDigits(token);
                year = digits switch { < 70 => digits + 2000, < 100 => digits + 1900, _ => digits };
            }
        }

        if (time is null || year is null or < EarliestYear || month is null || day is null or < 1
            || day > DateTime.DaysInMonth(year.Value, month.Value))
        {
            return false;
        }

        date = new DateTimeOffset(year.Value, month.Value, day.Value, 0, 0, 0, TimeSpan.Zero) + time.Value;
        return true;
    }

    private static bool IsDelimiter(int octet) =>
        octet is 0x09 or (>= 0x20 and <= 0x2F) or (>= 0x3B and <= 0x40) or (>= 0x5B and <= 0x60) or (>= 0x7B and <= 0x7E);

    private static bool IsTime(ReadOnlySpan<byte> token, out int hour, out int minute, out int second)
    {
        minute = 0;
        second = 0;
        return IsFieldBeforeColon(ref token, out hour)
            && IsFieldBeforeColon(ref token, out minute)
            && StartsWithDigits(token, 1, 2, out second);
    }

    private static bool IsFieldBeforeColon(scoped ref ReadOnlySpan<byte> token, out int value)
    {
        int colon = token.IndexOf((byte)':');
        if (colon is not (1 or 2) || !StartsWithDigits(token[..colon], colon, colon, out value))
        {
            value = 0;
            return false;
        }

        token = token[(colon + 1)..];
        return true;
    }

    /// <summary>Whether the run of digits at the start has an allowed length; anything may follow the run.</summary>
    private static bool StartsWithDigits(ReadOnlySpan<byte> token, int least, int most, out int value)
    {
        int run = LengthOfDigits(token);
        value = 0;
        if (run < least || run > most)
        {
            return false;
        }

        foreach (byte digit in token[..run])
        {
            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    private static int LengthOfDigits(ReadOnlySpan<byte> token)
    {
        int end = token.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? token.Length : end;
    }

    private static int? MonthOf(ReadOnlySpan<byte> token)
    {
        ReadOnlySpan<byte> names = "janfebmaraprmayjunjulaugsepoctnovdec"u8;
        for (int month = 0; token.Length >= 3 && month < 12; month++)
        {
            if (Octets.EqualsIgnoreCase(token[..3], names.Slice(month * 3, 3)))
            {
                return month + 1;
            }
        }

        return null;
    }
}
