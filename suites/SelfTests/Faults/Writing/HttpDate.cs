using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The date forms of RFC 9110 §5.6.7.</summary>
internal static class HttpDate
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] LongDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The IMF-fixdate of a moment.</summary>
    public static string Format(DateTimeOffset moment) => moment.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);

    /// <summary>The asctime form of a moment, in UTC.</summary>
    public static string FormatAsctime(DateTimeOffset moment)
    {
        var day = moment.UtcDateTime.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2);
        return moment.UtcDateTime.ToString($"ddd MMM '{day}' HH:mm:ss yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads any of the three forms; <see langword="null"/> where the text is none of them.</summary>
    public static DateTimeOffset? Parse(string text, DateTimeOffset now)
    {
        if (text is [_, _, _, ',', ' ', _, _, ' ', _, _, _, ' ', _, _, _, _, ' ', .. { Length: 8 } time, ' ', 'G', 'M', 'T'] && Days.Contains(text[..3]))
        {
            return Moment(text[12..16], text[8..11], text[5..7], time);
        }

        if (text is [_, _, _, ' ', _, _, _, ' ', _, _, ' ', .. { Length: 8 } clock, ' ', _, _, _, _] && Days.Contains(text[..3]))
        {
            return Moment(text[20..], text[4..7], text[8] == ' ' ? "0" + text[9] : text[8..10], clock);
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && LongDays.Contains(text[..comma]) ? ParseTwoDigitYear(text[(comma + 1)..], now) : null;
    }

    private static DateTimeOffset? ParseTwoDigitYear(string text, DateTimeOffset now)
    {
        if (text is not [' ', _, _, '-', _, _, _, '-', _, _, ' ', .. { Length: 8 } time, ' ', 'G', 'M', 'T'] || !Grammar.IsDigits(text.AsSpan(8, 2)))
        {
            return null;
        }

        var year = (now.UtcDateTime.Year / 100 * 100) + int.Parse(text.AsSpan(8, 2), CultureInfo.InvariantCulture);
        if (year > now.UtcDateTime.Year + 50)
        {
            year -= 100;
        }

        return Moment(year.ToString("D4", CultureInfo.InvariantCulture), text[4..7], text[1..3], time);
    }

    private static DateTimeOffset? Moment(string year, string month, string day, string time)
    {
        var at = Array.IndexOf(Months, month) + 1;
        if (at == 0 || time[2] != ':' || time[5] != ':' || !Grammar.IsDigits(year + day + time[..2] + time[3..5] + time[6..]))
        {
            return null;
        }

        int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
        var (hour, minute, second) = (Number(time[..2]), Number(time[3..5]), Math.Min(Number(time[6..]), 60));
        var valid = Number(year) > 0 && Number(day) > 0 && Number(day) <= DateTime.DaysInMonth(Number(year), at) && hour < 24 && minute < 60;
        return valid && Number(time[6..]) <= 60
            ? new DateTimeOffset(Number(year), at, Number(day), hour, minute, Math.Min(second, 59), TimeSpan.Zero)
            : null;
    }
}
