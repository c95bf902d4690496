using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>What RFC 9110 §15 recommends for a status code, and the few that must not carry content.</summary>
internal static class StatusAdvice
{
    private static readonly int[] Registered =
    [
        .. Enumerable.Range(100, 5), .. Enumerable.Range(200, 9), 226, .. Enumerable.Range(300, 6), 307, 308, .. Enumerable.Range(400, 18),
        .. Enumerable.Range(421, 6), 428, 429, 431, 451, .. Enumerable.Range(500, 9), 510, 511,
    ];

    // The last one is of WebDAV (RFC 4918 §10.4).
    private static readonly string[] Conditions = ["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "If"];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Location(301, "9110-15.4.2-301-location"),
        Location(302, "9110-15.4.3-302-location"),
        Location(303, "9110-15.4.4-location-303"),
        Location(307, "9110-15.4.8-307-location"),
        Location(308, "9110-15.4.9-308-location"),
        Explained("choices-listed", "The server lists in 300 what there is to choose from", "9110-15.4.1-300-list", status => status == 300),
        Explained("redirect-note", "The server explains a redirect in its content", "9110-15.4-redirect-content-note", status => status is 301 or 302 or 303 or 307 or 308),
        Explained("accepted-described", "The server describes in 202 what became of the request", "9110-15.3.3-202-describes", status => status == 202),
        Explained("not-acceptable-listed", "The server lists in 406 what it has", "9110-15.5.7-406-list", status => status == 406),
        Explained("conflict-explained", "The server explains the conflict in 409", "9110-15.5.10-409-explains", status => status == 409),
        Explained("client-error-explained", "The server explains a 4xx in its content", "9110-15.5-4xx-explains", status => status is >= 400 and < 500),
        Explained("server-error-explained", "The server explains a 5xx in its content", "9110-15.6-5xx-explains", status => status is >= 500 and < 600),
        new PassiveRule
        {
            Name = "reset-content-empty",
            Title = "The server sends no content with 205",
            Requirements = ["9110-15.3.6-205-no-content"],
            Concerns = observed => observed.Response.Status == 205,
            Judges = observed => observed.Response.Content.Length > 0 ? PassiveFinding.Fail("there is content") : null,
        },
        new PassiveRule
        {
            Name = "upgrade-with-101",
            Title = "The server names in 101 the protocol that it changes to",
            Requirements = ["9110-15.2.2-101-upgrade"],
            Concerns = observed => observed.Response.Status == 101,
            Judges = observed => observed.Has("Upgrade") ? null : PassiveFinding.Fail("there is no Upgrade field"),
        },
        Advice("registered-status", "The server uses registered status codes", "9110-15.1-registered-codes",
            observed => observed.Response.Status is >= 100 and < 600 && !Registered.Contains(observed.Response.Status)
                ? $"{observed.Response.Status} is not registered"
                : null),
        Advice("no-deprecated-status", "The server uses neither 305 nor 306", "9110-15.4-deprecated-codes",
            observed => observed.Response.Status is 305 or 306 ? $"the status is {observed.Response.Status}" : null),
        Advice("created-by-unsafe-methods", "The server creates nothing in answer to a safe method", "9110-15.3.2-201-safe",
            observed => observed.Response is { Status: 201, Method: "GET" or "HEAD" or "OPTIONS" or "TRACE" } ? $"201 answers {observed.Response.Method}" : null),
        Advice("no-transformed-status", "The origin server does not call its own response transformed", "9110-15.3.4-203-origin",
            observed => observed.Response.Status == 203 && !observed.Has("Via") ? "the status is 203" : null),
        Advice("precondition-failed-asked-for", "The server sends 412 to requests with a condition only", "9110-15.5.13-412-without-condition",
            observed => observed is { Response.Status: 412, Request: { } request } && !Conditions.Any(request.Has) ? "the request has no condition" : null),
        Advice("expectation-failed-asked-for", "The server sends 417 to requests with an expectation only", "9110-15.5.18-417-without-expect",
            observed => observed is { Response.Status: 417, Request: { } request } && !request.Has("Expect") ? "the request has no Expect" : null),
        Advice("location-where-it-means-something", "The server sends Location with 201 and 3xx only", "9110-10.2.2-location-meaning",
            observed => observed.Has("Location") && observed.Response.Status is not (201 or (>= 300 and < 400)) ? $"there is a Location field with {observed.Response.Status}" : null),
        Advice("ok-with-content", "The server sends content with 200, or says that it is empty", "9110-15.3.1-200-needs-content",
            observed => observed.Response is { Status: 200, Method: "GET", IsComplete: true, Framing: Framing.Close, Content.Length: 0 }
                ? "nothing comes before the connection ends, and nothing says so"
                : null),
    ];

    private static PassiveRule Location(int status, string requirement) => new()
    {
        Name = $"location-with-{status}",
        Title = $"The server says in Location where {status} leads to",
        Level = Level.Should,
        Requirements = [requirement],
        Concerns = observed => observed.Response.Status == status && observed.Response.IsComplete,
        Judges = observed => observed.Has("Location") ? null : PassiveFinding.Warn("there is no Location field"),
    };

    private static PassiveRule Explained(string name, string title, string requirement, Func<int, bool> concerns) => new()
    {
        Name = name,
        Title = title,
        Level = Level.Should,
        Requirements = [requirement],
        Concerns = observed => observed.Response is { IsComplete: true, Method: not "HEAD" } && concerns(observed.Response.Status),
        Judges = observed => observed.Response.Content.Length > 0 ? null : PassiveFinding.Warn("there is no content"),
    };

    private static PassiveRule Advice(string name, string title, string requirement, Func<ObservedResponse, string?> wrong) => new()
    {
        Name = name,
        Title = title,
        Level = Level.Should,
        Requirements = [requirement],
        Judges = observed => !IsAskedFor(observed) && wrong(observed) is { } reason ? PassiveFinding.Warn(reason) : null,
    };

    // A resource that answers with the very status that its path names does as it was asked.
    private static bool IsAskedFor(ObservedResponse observed) =>
        observed.Request is { } request && request.Target.EndsWith($"/{observed.Response.Status}", StringComparison.Ordinal);
}
