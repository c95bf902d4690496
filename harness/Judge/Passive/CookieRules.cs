using System.Globalization;
using HttpConformance.Cookies;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>The grammar that a server's cookies are held to (RFC 6265bis §4.1.1).</summary>
internal static class CookieRules
{
    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "set-cookie",
            Title = "The server writes Set-Cookie after the grammar for servers",
            Requirements =
            [
                "6265bis-4.1.1-set-cookie-grammar", "6265bis-4.1.1-cookie-name-token", "6265bis-4.1.1-no-nameless-cookie",
                "6265bis-4.1.1-cookie-value-octets", "6265bis-4.1.1-duplicate-attribute", "6265bis-4.1.1-expires-imf-fixdate", "6265bis-4.1.1-expires-four-digit-year",
                "6265bis-4.1.1-max-age-digits", "6265bis-4.1.1-path-value-octets", "6265bis-4.1.1-samesite-value",
                "6265bis-4.1.1-domain-value-subdomain", "6265bis-4.1.1-flag-attributes-have-no-value", "6265bis-3-set-cookie-any-response",
            ],
            Concerns = IsCookieSetter,
            Judges = observed => Worst(CookiesOf(observed).SelectMany(line => SetCookieGrammar.Check(line.Value.Span))),
        },
        new PassiveRule
        {
            Name = "set-cookie-names",
            Title = "The server sets a cookie once in a response",
            Requirements = ["6265bis-4.1.1-duplicate-cookie-name"],
            Concerns = IsCookieSetter,
            Judges = observed => SetCookieGrammar.DuplicateNames(CookiesOf(observed).Select(line => line.Value)) is [var name, ..]
                ? PassiveFinding.Fail($"the cookie '{OctetText.Printable(name)}' is set more than once")
                : null,
        },
        new PassiveRule
        {
            Name = "set-cookie-in-trailers",
            Title = "The server sends Set-Cookie in header sections and never in trailer sections",
            Requirements = ["9110-6.5-set-cookie-not-in-trailers"],
            Concerns = observed => observed.Response.Trailers.Count > 0,
            Judges = observed => observed.Response.Trailers.Has("Set-Cookie")
                ? PassiveFinding.Fail("a Set-Cookie stands in the trailer section, where no user agent looks for it")
                : null,
        },
        new PassiveRule
        {
            Name = "set-cookie2",
            Title = "The server does not send the obsolete Set-Cookie2",
            Level = Level.Should,
            Requirements = ["2965-set-cookie2-obsolete"],
            Judges = observed => observed.Has("Set-Cookie2") ? PassiveFinding.Warn("Set-Cookie2 is obsolete, and user agents pass over it") : null,
        },
    ];

    private static bool IsCookieSetter(ObservedResponse observed) => observed.Has("Set-Cookie");

    private static IEnumerable<FieldLine> CookiesOf(ObservedResponse observed) => observed.Response.Fields.Named("Set-Cookie");

    private static PassiveFinding? Worst(IEnumerable<SetCookieViolation> violations)
    {
        var worst = violations.MaxBy(violation => violation.Severity);
        return worst switch
        {
            null => null,
            { Severity: SetCookieSeverity.Violation } => PassiveFinding.Fail(Words(worst)),
            _ => PassiveFinding.Warn(Words(worst)),
        };
    }

    private static string Words(SetCookieViolation violation) =>
        string.Create(CultureInfo.InvariantCulture, $"{OctetText.Printable(violation.Message)} ({violation.Code}, octet {violation.Offset})");
}
