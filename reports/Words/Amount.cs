using System.Globalization;

namespace HttpConformance.Reports.Words;

/// <summary>Numbers and times as people read them.</summary>
internal static class Amount
{
    public static string Of(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(long number, string noun) => Of(number, noun, $"{noun}s");

    public static string Of(long number, string one, string several) => $"{Of(number)} {(number == 1 ? one : several)}";

    /// <summary>Tenths below 10 ms, whole milliseconds below 10 s, tenths of a second above.</summary>
    public static string Of(TimeSpan time)
    {
        var milliseconds = time.TotalMilliseconds;
        var (value, format, unit) = milliseconds switch
        {
            0 => (0, "0", "ms"),
            < 9.95 => (milliseconds, "0.0", "ms"),
            < 9_999.5 => (milliseconds, "N0", "ms"),
            _ => (time.TotalSeconds, "N1", "s"),
        };
        return $"{value.ToString(format, CultureInfo.InvariantCulture)} {unit}";
    }

    /// <summary>With a blank before it, or nothing where there is no end.</summary>
    public static string Until(DateOnly? day) => day is { } last ? string.Create(CultureInfo.InvariantCulture, $" until {last:yyyy-MM-dd}") : "";

    public static string Of(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
