using HttpConformance.Cookies;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>
/// What user agents and caches make of well-formed cookies (RFC 6265bis §4.1.3, §5.5 to §5.7, §6.1, §8.3). Only the server's
/// own cookies count: what a query asked for, the server is right to set, however odd it is.
/// </summary>
internal static class CookieAdviceRules
{
    /// <summary>The cookies that every user agent keeps for one domain (RFC 6265bis §6.1).</summary>
    private const int KeptForADomain = 50;

    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Advice("set-cookie-taken", "The server sets no cookie that user agents drop or cut", Level.Must, PassiveFinding.Fail,
            SetCookieRequirements.SameSiteNoneNeedsSecure, SetCookieRequirements.SizeLimit, SetCookieRequirements.AttributeSizeLimit, SetCookieRequirements.NoControlOctets),
        Advice("set-cookie-prefix", "The server keeps what the prefix of a cookie's name promises", Level.Should, PassiveFinding.Warn,
            SetCookieRequirements.SecurePrefix, SetCookieRequirements.HostPrefix),
        Advice("set-cookie-http-prefix", "The server keeps what the prefixes __Http- and __Host-Http- promise", Level.Should, PassiveFinding.Warn,
            SetCookieRequirements.HttpPrefix),
        Advice("set-cookie-lifetime", "The server asks for no lifetime beyond the 400 days that user agents grant", Level.May, PassiveFinding.Info,
            SetCookieRequirements.Lifetime),
        Rule("set-cookie-secure", "The server sets Secure cookies over a secure connection", "6265bis-8.3-secure-over-tls", Level.Should,
            observed => observed.IsSecure && OwnOf(observed).Any(),
            observed => OwnOf(observed).Any(line => Read(line, observed) is { Secure: false })
                ? PassiveFinding.Warn("a cookie without Secure came over TLS, and goes back over plain connections too") : null),
        Rule("set-cookie-http-only", "The server keeps its cookies from scripts", "6265bis-8.3-session-cookie-httponly", Level.May, observed => OwnOf(observed).Any(),
            observed => OwnOf(observed).Any(line => Read(line, observed) is { HttpOnly: false }) ? PassiveFinding.Info("a cookie has no HttpOnly, so scripts read it") : null),
        Rule("set-cookie-count", "The server sets no more cookies than user agents keep for a domain", "6265bis-6.1-many-cookies", Level.Should, observed => OwnOf(observed).Any(),
            observed => OwnOf(observed).Count() > KeptForADomain ? PassiveFinding.Warn("more cookies came at once than the 50 that user agents need to keep") : null),
        Rule("set-cookie-in-shared-caches", "The server keeps a response that sets a cookie out of shared caches", "6265bis-3-cacheable-with-set-cookie", Level.May,
            observed => OwnOf(observed).Any(),
            observed => observed.Elements("Cache-Control").Any(IsForSharedCaches)
                ? PassiveFinding.Info("shared caches may store the response, and hand the cookie of one client to others") : null),
        Rule("set-cookie-in-interim-response", "The server sets cookies in final responses, since user agents may ignore those of interim ones", "6265bis-4.1.1-set-cookie-in-1xx", Level.May,
            observed => observed.Response.Status < 200,
            observed => observed.Has("Set-Cookie") ? PassiveFinding.Info("a Set-Cookie stands in an interim response, where user agents may ignore it") : null),
        Rule("set-cookie-lifetimes-agree", "The server gives a cookie one lifetime, whether it is read from Max-Age or from Expires", "6265bis-4.1.2.2-max-age-and-expires-agree", Level.May,
            observed => OwnOf(observed).Any(),
            observed => OwnOf(observed).Any(line => Disagrees(line.Value.Span, NowOf(observed)))
                ? PassiveFinding.Info("Max-Age and Expires of a cookie are more than 5 seconds apart, and Max-Age is the one that counts") : null),
    ];

    private static PassiveRule Rule(string name, string title, string requirement, Level level, Func<ObservedResponse, bool> concerns, Func<ObservedResponse, PassiveFinding?> judges) =>
        new() { Name = name, Title = title, Requirements = [requirement], Level = level, Concerns = concerns, Judges = judges };

    private static PassiveRule Advice(string name, string title, Level level, Func<string, PassiveFinding> finding, params string[] codes) => new()
    {
        Name = name,
        Title = title,
        Level = level,
        Requirements = codes,
        Concerns = observed => OwnOf(observed).Any(),
        Judges = observed => OwnOf(observed)
            .SelectMany(line => SetCookieAdvice.Check(line.Value.Span))
            .FirstOrDefault(advice => codes.Contains(advice.Code) && (IsReported(advice))) is { } worst
                ? finding($"{OctetText.Printable(worst.Message)} ({worst.Code})")
                : null,
    };

    // What the 400 days and the __Http- prefixes ask is never a violation of RFC 6265bis, and has rules of its own.
    private static bool IsReported(SetCookieViolation advice) =>
        advice.Severity == SetCookieSeverity.Violation || advice.Code is SetCookieRequirements.Lifetime or SetCookieRequirements.HttpPrefix;

    private static IEnumerable<FieldLine> OwnOf(ObservedResponse observed) =>
        observed.Request is { } request && !request.Target.Contains('?', StringComparison.Ordinal)
            ? observed.Response.Fields.Named("Set-Cookie")
            : [];

    /// <summary>The cookie as a user agent reads it; null for one that it drops and for one that deletes.</summary>
    private static ReceivedCookie? Read(FieldLine line, ObservedResponse observed) =>
        SetCookieParser.Parse(line.Value.Span, observed.SeenAt, out _) is { } cookie && !(cookie.ExpiryTime <= observed.SeenAt) ? cookie : null;

    // Max-Age counts from now on and Expires is meant on the server's clock.
    private static DateTimeOffset NowOf(ObservedResponse observed) =>
        observed.Response.Fields.FirstNamed("Date") is { } line && HttpDate.TryParseImfFixdate(line.Value.Span, out var date) ? date : observed.SeenAt;

    private static bool IsForSharedCaches(string directive) =>
        directive.Equals("public", StringComparison.OrdinalIgnoreCase)
        || (directive.StartsWith("s-maxage=", StringComparison.OrdinalIgnoreCase) && directive.AsSpan("s-maxage=".Length).ContainsAnyInRange('1', '9'));

    private static bool Disagrees(ReadOnlySpan<byte> fieldValue, DateTimeOffset now)
    {
        DateTimeOffset? byMaxAge = null, byExpires = null;
        var rest = new SetCookiePiece(fieldValue, 0);
        _ = SetCookiePiece.Next(ref rest, out bool isLast);
        while (!isLast)
        {
            var attribute = SetCookiePiece.Next(ref rest, out isLast);
            if (attribute.LowerCaseName == "max-age" && CookieLifetime.MaxAge(attribute.Value.Octets) is { } seconds)
            {
                byMaxAge = CookieLifetime.ExpiryAfter(now, seconds);
            }
            else if (attribute.LowerCaseName == "expires" && CookieDate.TryParse(attribute.Value.Octets, out var date))
            {
                byExpires = CookieLifetime.Capped(now, date);
            }
        }

        return byMaxAge is { } one && byExpires is { } other && !(one <= now && other <= now) && (one - other).Duration() > Tolerance;
    }
}
