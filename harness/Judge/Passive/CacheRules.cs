using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>The fields that an origin writes for caches (RFC 9111).</summary>
internal static class CacheRules
{
    private static readonly string[] Bare = ["must-revalidate", "no-store", "no-transform", "public", "proxy-revalidate", "must-understand"];
    private static readonly string[] InSeconds = ["max-age", "s-maxage"];
    private static readonly string[] OfRequests = ["min-fresh", "max-stale", "only-if-cached"];

    // The last second that a signed 32-bit time can hold.
    private static readonly DateTimeOffset EndOf32Bits = DateTimeOffset.FromUnixTimeSeconds(int.MaxValue);

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Rule("cache-control", "The server writes Cache-Control as directives between commas", "9111-5.2-cache-control-grammar", Level.Must,
            (_, element) => Read(element) is not null ? null : "is no directive"),
        Rule("cache-control-bare", "The server gives no argument to a cache directive that has none", "9111-5.2-no-argument", Level.Must,
            (_, element) => Read(element) is { Argument: not null } read && Bare.Any(read.Is) ? "has an argument" : null),
        Rule("cache-control-seconds", "The server writes max-age and s-maxage in digits", "9111-1.2.2-delta-seconds", Level.Must,
            (_, element) => Read(element) is { IsQuoted: false } read && InSeconds.Any(read.Is) && !IsDigits(read.Argument) ? "has no number of seconds" : null),
        Rule("max-age-unquoted", "The server does not quote the argument of max-age", "9111-5.2.2.1-max-age-token", Level.Must,
            (_, element) => Read(element) is { IsQuoted: true } read && read.Is("max-age") ? "is quoted" : null),
        Rule("s-maxage-unquoted", "The server does not quote the argument of s-maxage", "9111-5.2.2.10-s-maxage-token", Level.Must,
            (_, element) => Read(element) is { IsQuoted: true } read && read.Is("s-maxage") ? "is quoted" : null),
        Rule("no-cache-quoted", "The server quotes the field names of no-cache", "9111-5.2.2.4-no-cache-quoted", Level.Should,
            (_, element) => Read(element) is { Argument: not null, IsQuoted: false } read && read.Is("no-cache") ? "is not quoted" : null),
        Rule("private-quoted", "The server quotes the field names of private", "9111-5.2.2.7-private-quoted", Level.Should,
            (_, element) => Read(element) is { Argument: not null, IsQuoted: false } read && read.Is("private") ? "is not quoted" : null),
        Rule("no-request-directives", "The server sends no cache directive that is for requests", "9111-5.2-request-directive-in-response", Level.Should,
            (_, element) => Read(element) is { } read && OfRequests.Any(read.Is) ? "is for requests" : null),
        Rule("must-understand-with-no-store", "The server sends no-store with must-understand", "9111-5.2.2.3-must-understand", Level.Should,
            (observed, element) => Read(element) is { } read && read.Is("must-understand") && !Names(observed, "no-store") ? "stands without no-store" : null),
        Rule("cache-control-consistent", "The server does not contradict itself in Cache-Control", "9111-4.2.1-conflicting-directives", Level.Should, Contradiction),
        new PassiveRule
        {
            Name = "age",
            Title = "The server writes Age as one number of seconds",
            Requirements = ["9111-5.1-age-singleton", "9111-1.2.2-delta-seconds"],
            Concerns = observed => observed.Has("Age"),
            Judges = observed => observed.Response.Fields.Named("Age").Select(line => line.Text).FirstOrDefault(text => !IsDigits(text)) is { } text
                ? PassiveFinding.Fail($"Age is '{OctetText.Printable(text)}'")
                : null,
        },
        Absent("no-age-of-an-origin", "The origin server sends no Age with a response of its own", "9111-5.1-age-origin", "Age"),
        Absent("no-pragma", "The server sends no Pragma, which means nothing in responses", "9111-5.4-pragma-response", "Pragma"),
        Absent("no-warning", "The server sends no Warning, which is obsolete", "9111-5.5-warning", "Warning"),
        new PassiveRule
        {
            Name = "expires-far",
            Title = "The server sends no Expires beyond the clocks of 32 bits",
            Level = Level.Should,
            Requirements = ["9111-5.3-expires-far"],
            Concerns = observed => observed.Has("Expires"),
            Judges = observed => observed.Response.Fields.Named("Expires").Any(line => HttpDate.TryParseImfFixdate(line.Value.Span, out var date) && date > EndOf32Bits)
                ? PassiveFinding.Warn("Expires is beyond January 2038")
                : null,
        },
    ];

    private static PassiveRule Rule(string name, string title, string requirement, Level level, Func<ObservedResponse, ReadOnlyMemory<byte>, string?> wrong) => new()
    {
        Name = name,
        Title = title,
        Level = level,
        Requirements = [requirement],
        Concerns = observed => observed.Has("Cache-Control"),
        Judges = observed => observed.Response.Fields.Elements("Cache-Control")
            .Select(element => wrong(observed, element) is { } why ? $"'{OctetText.Escape(element.Span)}' in Cache-Control {why}" : null)
            .FirstOrDefault(reason => reason is not null) is { } reason
                ? level == Level.Must ? PassiveFinding.Fail(reason) : PassiveFinding.Warn(reason)
                : null,
    };

    // What a cache in front of the origin adds is not the origin's doing; a cache shows itself in Via.
    private static PassiveRule Absent(string name, string title, string requirement, string field) => new()
    {
        Name = name,
        Title = title,
        Level = Level.Should,
        Requirements = [requirement],
        Concerns = observed => !observed.Has("Via"),
        Judges = observed => observed.Has(field) ? PassiveFinding.Warn($"there is a {field} field") : null,
    };

    private static CacheDirective? Read(ReadOnlyMemory<byte> element) => CacheDirective.TryRead(element, out var read) ? read : null;

    private static IEnumerable<CacheDirective> DirectivesOf(ObservedResponse observed) => observed.Response.Fields.Elements("Cache-Control").Select(Read).OfType<CacheDirective>();

    private static bool Names(ObservedResponse observed, string name) => Named(observed, name).Any();

    private static IEnumerable<CacheDirective> Named(ObservedResponse observed, string name) => DirectivesOf(observed).Where(read => read.Is(name));

    private static string? Contradiction(ObservedResponse observed, ReadOnlyMemory<byte> element) => Read(element) switch
    {
        { } read when InSeconds.Any(read.Is) && Named(observed, read.Name).Select(other => other.Argument).Distinct(StringComparer.Ordinal).Count() > 1 => "stands twice with different values",
        { Argument: null } read when read.Is("private") && Named(observed, "public").Any() => "stands beside public",
        _ => null,
    };

    private static bool IsDigits(string? text) => !string.IsNullOrEmpty(text) && text.All(char.IsAsciiDigit);
}
