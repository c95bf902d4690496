namespace HttpConformance.Cookies;

/// <summary>How long a cookie may live (RFC 6265bis sections 5.5, 5.6.1 and 5.6.2).</summary>
internal static class CookieLifetime
{
    private const long LimitInSeconds = 400 * 24 * 60 * 60;

    /// <summary>Reads a Max-Age: 1*DIGIT with at most a "-" before it, of any length.</summary>
    /// <returns>Seconds between 0 (expire at once) and 34,560,000 (400 days), or null for anything that is no number.</returns>
    public static long? MaxAge(ReadOnlySpan<byte> value)
    {
        bool negative = value.StartsWith((byte)'-');
        ReadOnlySpan<byte> digits = negative ? value[1..] : value;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return null;
        }

        if (negative)
        {
            return 0;
        }

        long seconds = 0;
        foreach (byte digit in digits)
        {
            seconds = Math.Min((seconds * 10) + (digit - '0'), LimitInSeconds);
        }

        return seconds;
    }

    public static DateTimeOffset ExpiryAfter(DateTimeOffset now, long seconds) =>
        seconds <= 0 ? DateTimeOffset.MinValue : Latest(now, seconds);

    public static DateTimeOffset Capped(DateTimeOffset now, DateTimeOffset expiry)
    {
        DateTimeOffset latest = Latest(now, LimitInSeconds);
        return expiry < latest ? expiry : latest;
    }

    private static DateTimeOffset Latest(DateTimeOffset now, long seconds) =>
        DateTimeOffset.MaxValue - now < TimeSpan.FromSeconds(seconds) ? DateTimeOffset.MaxValue : now.AddSeconds(seconds);
}
