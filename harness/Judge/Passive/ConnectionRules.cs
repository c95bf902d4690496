using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>Fields that control the connection, and trailer sections (RFC 9110 §6.5, §7.6 and §7.8).</summary>
internal static class ConnectionRules
{
    private static readonly string[] HopFields = ["Upgrade", "Keep-Alive"];

    // Fields for every recipient: an intermediary that takes such an option at its word strips them.
    private static readonly string[] EndToEnd =
    [
        "Cache-Control", "Content-Encoding", "Content-Length", "Content-Location", "Content-Range", "Content-Type", "Date", "ETag", "Expires",
        "Last-Modified", "Location", "Server", "Set-Cookie", "Vary", "WWW-Authenticate",
    ];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "connection-names-hop-fields",
            Title = "The server names in Connection the fields that are for the connection alone",
            Requirements = ["9110-7.6.1-lists-hop-fields"],
            Concerns = observed => HopFields.Any(observed.Has),
            Judges = observed => HopFields.FirstOrDefault(name => observed.Has(name) && !observed.Response.Fields.HasElement("Connection", name)) is { } name
                ? PassiveFinding.Fail($"Connection does not name {name}")
                : null,
        },
        new PassiveRule
        {
            Name = "connection-names-no-other-field",
            Title = "The server names no field in Connection that is for every recipient",
            Requirements = ["9110-7.6.1-not-end-to-end"],
            Concerns = observed => observed.Has("Connection"),
            Judges = observed => EndToEnd.FirstOrDefault(name => observed.Response.Fields.HasElement("Connection", name)) is { } name
                ? PassiveFinding.Fail($"Connection names {name}")
                : null,
        },
        new PassiveRule
        {
            Name = "upgrade-present",
            Title = "The server names the protocols in Upgrade where it switches or asks for a switch",
            Requirements = ["9110-7.8-101-upgrade-field", "9110-7.8-426-upgrade"],
            Concerns = observed => observed.Response.Status is 101 or 426,
            Judges = observed => observed.Elements("Upgrade").Any() ? null : PassiveFinding.Fail($"{observed.Response.Status} comes without Upgrade"),
        },
        new PassiveRule
        {
            Name = "upgrade",
            Title = "The server writes Upgrade as a list of protocols",
            Requirements = ["9110-7.8-advertise"],
            Concerns = observed => observed.Has("Upgrade"),
            Judges = observed => observed.Response.Fields.Elements("Upgrade").Any(element => !IsProtocol(element.Span))
                ? PassiveFinding.Fail("a member of Upgrade is no protocol")
                : null,
        },
        new PassiveRule
        {
            Name = "trailers-announced",
            Title = "The server names the fields of the trailer section in Trailer",
            Level = Level.Should,
            Requirements = ["9110-6.6.2-trailer-announced"],
            Concerns = observed => observed.Response.Trailers.Count > 0,
            Judges = observed => observed.Response.Trailers.FirstOrDefault(line => !observed.Response.Fields.HasElement("Trailer", line.Name)) is { } line
                ? PassiveFinding.Warn($"Trailer does not name {OctetText.Printable(line.Name)}")
                : null,
        },
        new PassiveRule
        {
            Name = "no-cookies-in-trailers",
            Title = "The server sets no cookie in a trailer section",
            Requirements = ["9110-6.5-set-cookie-not-in-trailers"],
            Concerns = observed => observed.Response.Trailers.Count > 0,
            Judges = observed => observed.Response.Trailers.Has("Set-Cookie")
                ? PassiveFinding.Fail("Set-Cookie stands in the trailer section")
                : null,
        },
    ];

    private static bool IsProtocol(ReadOnlySpan<byte> element)
    {
        var name = FieldSyntax.TokenLength(element);
        return name > 0 && (name == element.Length || (element[name] == '/' && FieldSyntax.IsToken(element[(name + 1)..])));
    }
}
