namespace HttpConformance.Cookies;

/// <summary>sane-cookie-date: an IMF-fixdate (RFC 9110 section 5.6.7), to the octet, of a day that exists.</summary>
internal static class SaneCookieDate
{
    private const string Example = "Wed, 10 Oct 2012 07:12:20 GMT";

    // D stands for a digit, a for a letter; the rest for itself.
    private const string Shape = "aaa, DD aaa DDDD DD:DD:DD GMT";

    public static void Check(SetCookiePiece value, ViolationCollector found)
    {
        bool isReadable = CookieDate.TryParse(value.Octets, out DateTimeOffset date, out int yearDigits);
        if (!IsImfFixdate(value.Octets, out bool weekdayAgrees))
        {
            string advice = isReadable
                ? $"user agents read it as {date:R}, and that is what to write"
                : $"user agents cannot read it either and keep the cookie for the session: write it like {Example}";
            found.Fail(SetCookieRequirements.ExpiresImfFixdate, value.Offset, $"the Expires {value.Shown} is not an IMF-fixdate ({LegacyForm.Describe(value.Octets, yearDigits)}); {advice}");
        }
        else if (!weekdayAgrees)
        {
            found.Warn(SetCookieRequirements.ExpiresImfFixdate, value.Offset, $"the weekday of the Expires {value.Shown} is not that of the date: write {(isReadable ? date.ToString("R") : Example)}");
        }

        if (isReadable && yearDigits == 2)
        {
            found.Warn(SetCookieRequirements.ExpiresFourDigitYear, value.Offset, $"the year of the Expires {value.Shown} has two digits, and user agents disagree about the century: write {date.Year}");
        }
    }

    public static bool IsImfFixdate(ReadOnlySpan<byte> octets, out bool weekdayAgrees)
    {
        weekdayAgrees = false;
        if (!HasShape(octets))
        {
            return false;
        }

        int weekday = IndexOf("SunMonTueWedThuFriSat"u8, octets[..3]);
        int month = IndexOf("JanFebMarAprMayJunJulAugSepOctNovDec"u8, octets.Slice(8, 3)) + 1;
        int day = Number(octets.Slice(5, 2));
        int year = Number(octets.Slice(12, 4));

        // The calendar repeats every 400 years to the weekday, and DateTime has no year 0.
        year = year == 0 ? 2000 : year;
        if (weekday < 0 || month == 0 || day == 0 || day > DateTime.DaysInMonth(year, month)
            || Number(octets.Slice(17, 2)) > 23 || Number(octets.Slice(20, 2)) > 59 || Number(octets.Slice(23, 2)) > 60)
        {
            return false;
        }

        weekdayAgrees = (int)new DateOnly(year, month, day).DayOfWeek == weekday;
        return true;
    }

    private static bool HasShape(ReadOnlySpan<byte> octets)
    {
        bool fits = octets.Length == Shape.Length;
        for (int index = 0; fits && index < octets.Length; index++)
        {
            char letter = (char)octets[index];
            fits = Shape[index] switch { 'D' => char.IsAsciiDigit(letter), 'a' => char.IsAsciiLetter(letter), var exact => letter == exact };
        }

        return fits;
    }

    private static int IndexOf(ReadOnlySpan<byte> names, ReadOnlySpan<byte> name)
    {
        for (int index = 0; index < names.Length; index += 3)
        {
            if (names.Slice(index, 3).SequenceEqual(name))
            {
                return index / 3;
            }
        }

        return -1;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
