using System.Runtime.InteropServices;
using System.Text;

namespace HttpConformance.Http;

/// <summary>The numbers of a timestamp, read by a picture of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DateParts
{
    private const string Weekdays = "SunMonTueWedThuFriSat";
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// <summary>From 0 for Sunday.</summary>
    public int Weekday { get; private set; }

    public int Year { get; private set; }

    /// <summary>From 1 for January.</summary>
    public int Month { get; private set; }

    public int Day { get; private set; }

    public int Hour { get; private set; }

    public int Minute { get; private set; }

    public int Second { get; private set; }

    /// <summary>
    /// Reads octets that look like the picture: <c>www</c> weekday, <c>nnn</c> month, <c>dd</c> or <c>_d</c> (SP for a
    /// leading zero allowed) day, <c>yyyy</c> or <c>yy</c> year, <c>HH</c>, <c>mm</c>, <c>ss</c>; all else stands for itself.
    /// </summary>
    public bool Read(ReadOnlySpan<byte> octets, string picture)
    {
        if (octets.Length != picture.Length)
        {
            return false;
        }

        var valid = true;
        for (var at = 0; valid && at < picture.Length;)
        {
            var length = RunLength(picture, at);
            valid = ReadPart(octets.Slice(at, length), picture[at]);
            at += length;
        }

        return valid;
    }

    public readonly bool TryBuild(int year, out DateTimeOffset date)
    {
        date = default;
        var leapSecond = Second == 60 && Hour == 23 && Minute == 59;
        if (year is < 1 or > 9999 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(year, Month)
            || Hour > 23 || Minute > 59 || (Second > 59 && !leapSecond))
        {
            return false;
        }

        var second = new DateTimeOffset(year, Month, Day, Hour, Minute, leapSecond ? 59 : Second, TimeSpan.Zero);
        if (leapSecond && second.UtcTicks > DateTimeOffset.MaxValue.UtcTicks - TimeSpan.TicksPerSecond)
        {
            return false;
        }

        date = leapSecond ? second.AddSeconds(1) : second;
        return true;
    }

    private static int RunLength(string picture, int at)
    {
        if (picture[at] == '_')
        {
            return 2;
        }

        var end = at + 1;
        while ("wdnyHms".Contains(picture[at]) && end < picture.Length && picture[end] == picture[at])
        {
            end++;
        }

        return end - at;
    }

    private bool ReadPart(ReadOnlySpan<byte> octets, char part)
    {
        switch (part)
        {
            case 'w':
                Weekday = NameIndex(octets, Weekdays);
                return Weekday >= 0;
            case 'n':
                Month = NameIndex(octets, Months) + 1;
                return Month > 0;
            case '_':
                Day = Number(octets[0] == ' ' ? octets[1..] : octets);
                return Day >= 0;
            case 'd':
                Day = Number(octets);
                return Day >= 0;
            case 'y':
                Year = Number(octets);
                return Year >= 0;
            case 'H':
                Hour = Number(octets);
                return Hour >= 0;
            case 'm':
                Minute = Number(octets);
                return Minute >= 0;
            case 's':
                Second = Number(octets);
                return Second >= 0;
            default:
                return octets[0] == part;
        }
    }

    private static int NameIndex(ReadOnlySpan<byte> octets, string names)
    {
        for (var at = 0; at < names.Length; at += 3)
        {
            if (Ascii.Equals(octets, names.AsSpan(at, 3)))
            {
                return at / 3;
            }
        }

        return -1;
    }

    private static int Number(ReadOnlySpan<byte> octets)
    {
        var number = 0;
        foreach (var octet in octets)
        {
            if (!char.IsAsciiDigit((char)octet))
            {
                return -1;
            }

            number = (number * 10) + (octet - '0');
        }

        return number;
    }
}
