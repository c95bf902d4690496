using System.Text;
using HttpConformance.Cookies;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>
/// Date on every 2xx, 3xx and 4xx. A server without a clock is exempt from all of it, so a missing Date weighs only once
/// the server has shown that it has one: by Date, or by a cookie that expires within the time that a cookie may last.
/// </summary>
internal sealed class DateRule : IPassiveRule
{
    private const string Expires = "expires=";

    /// <summary>The upper limit that user agents set (RFC 6265bis §5.5); a date that was written down once is farther off, or past.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(400);

    private bool _hasClock;

    public string Name => "date-present";

    public string Title => "The server with a clock sends Date with every 2xx, 3xx and 4xx response";

    public Level Level => Level.Must;

    public IReadOnlyList<string> Requirements => ["9110-6.6.1-date-present"];

    public bool AppliesTo(ObservedResponse observed) => observed.Response is { Status: >= 200 and < 500, IsComplete: true };

    public PassiveFinding? Look(ObservedResponse observed)
    {
        _hasClock |= observed.Has("Date") || CountsFromNow(observed);
        if (observed.Has("Date"))
        {
            return null;
        }

        return _hasClock
            ? PassiveFinding.Fail("there is no Date field, although other responses or the Expires of a cookie show that there is a clock")
            : PassiveFinding.Warn("there is no Date field; a server without a clock may leave it out everywhere");
    }

    private static bool CountsFromNow(ObservedResponse observed) =>
        // A date that the request asked for says nothing about a clock.
        observed.Request?.Target.Contains("expires", StringComparison.OrdinalIgnoreCase) != true
        && observed.Response.Fields
            .Where(line => line.Is("Set-Cookie"))
            .SelectMany(line => Encoding.Latin1.GetString(line.Value.Span).Split(';', StringSplitOptions.TrimEntries).Skip(1))
            .Any(attribute => attribute.StartsWith(Expires, StringComparison.OrdinalIgnoreCase) && IsNear(attribute[Expires.Length..], observed.SeenAt));

    private static bool IsNear(string date, DateTimeOffset now) =>
        CookieDate.TryParse(Encoding.Latin1.GetBytes(date), out var moment) && moment > now && moment - now <= LongestLife;
}
