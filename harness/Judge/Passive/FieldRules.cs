using System.Buffers;
using System.Text;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>The grammar of the fields that a response carries (RFC 9110).</summary>
internal static class FieldRules
{
    private static readonly SearchValues<byte> NotInUris = SearchValues.Create("\"<>\\^`{|}"u8);

    private static readonly string[] Singletons =
        ["Age", "Content-Location", "Content-Range", "Content-Type", "Date", "ETag", "Expires", "Last-Modified", "Location", "Retry-After", "Server"];

    private static readonly string[] TokenLists = ["Allow", "Connection", "Content-Encoding", "Vary", "Accept-Ranges", "Trailer"];

    private static readonly string[] RequestFields =
    [
        "Host", "Expect", "TE", "Max-Forwards", "Range", "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since",
        "If-Range", "Authorization", "Proxy-Authorization", "Referer", "User-Agent",
    ];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "singleton-fields",
            Title = "The server sends a field that has one value on one line only",
            Requirements = ["9110-5.3-no-duplicate-singleton"],
            Judges = observed => Singletons.FirstOrDefault(name => observed.Response.Fields.Named(name).Skip(1).Any()) is { } twice
                ? PassiveFinding.Fail($"{twice} stands on more than one line")
                : null,
        },
        new PassiveRule
        {
            Name = "token-lists",
            Title = "The server writes lists of tokens as tokens between commas, none of them empty",
            Requirements = ["9110-5.6.2-token-grammar", "9110-5.6.1.1-no-empty-elements", "9110-10.2.1-allow-grammar", "9110-7.6.1-connection-grammar", "9110-12.5.5-vary-grammar", "9110-8.4-encoding-grammar", "9110-6.6.2-trailer-grammar"],
            Concerns = observed => TokenLists.Any(observed.Has),
            Judges = observed => observed.Response.Fields.FirstOrDefault(IsBadTokenList) is { } line
                ? PassiveFinding.Fail($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
                : null,
        },
        new PassiveRule
        {
            Name = "no-request-fields",
            Title = "The server sends no field that is for requests only",
            Requirements = ["9110-2.2-role-elements"],
            Judges = observed => RequestFields.FirstOrDefault(observed.Has) is { } name ? PassiveFinding.Fail($"there is a {name} field") : null,
        },
        new PassiveRule
        {
            Name = "mime-version",
            Title = "The server sends MIME-Version once, if at all, and as 1.0",
            Requirements = ["9112-B.1-mime-version-once"],
            Concerns = observed => observed.Has("MIME-Version"),
            Judges = observed => observed.Response.Fields.Named("MIME-Version").Select(line => line.Text.Split('(')[0].Trim()).ToList() is ["1.0"]
                ? null
                : PassiveFinding.Fail("MIME-Version stands twice, or is not 1.0"),
        },
        new PassiveRule
        {
            Name = "no-close-field",
            Title = "The server sends no field named Close",
            Requirements = ["9112-9.6-close-field-name-reserved"],
            Judges = observed => observed.Has("Close") ? PassiveFinding.Fail("there is a Close field") : null,
        },
        Grammar("content-type", "The server writes Content-Type as a media type", ["9110-8.3-media-type-grammar", "9110-5.6.6-parameter-grammar", "9110-2.2-sender-grammar"], "Content-Type", FieldSyntax.IsMediaType),
        Grammar("etag", "The server writes ETag as one entity tag", ["9110-8.8.3-etag-grammar", "9110-2.2-sender-grammar"], "ETag", FieldSyntax.IsEntityTag),
        Grammar("location", "The server writes Location as a URI reference", ["9110-10.2.2-location-grammar", "9110-2.2-sender-grammar"], "Location", IsUriReference),
        new PassiveRule
        {
            Name = "content-type-present",
            Title = "The server says the type of the content that it sends",
            Level = Level.Should,
            Requirements = ["9110-8.3-content-type-present"],
            Concerns = observed => observed.Response is { IsComplete: true, Status: >= 200, Content.Length: > 0 },
            Judges = observed => observed.Has("Content-Type") ? null : PassiveFinding.Warn("there is content and no Content-Type"),
        },
    ];

    private delegate bool Accepts(ReadOnlySpan<byte> value);

    private static PassiveRule Grammar(string name, string title, IReadOnlyList<string> requirements, string field, Accepts accepts) => new()
    {
        Name = name,
        Title = title,
        Requirements = requirements,
        Concerns = observed => observed.Has(field),
        Judges = observed => observed.Response.Fields.FirstOrDefault(line => line.Is(field) && !accepts(line.Value.Span)) is { } line
            ? PassiveFinding.Fail($"{field} is '{OctetText.Escape(line.Value.Span)}'")
            : null,
    };

    private static bool IsBadTokenList(FieldLine line) =>
        TokenLists.Contains(line.Name, StringComparer.OrdinalIgnoreCase)
        && line.Value.Length > 0
        && FieldSyntax.ListElements(line.Value, keepEmpty: true).Any(element => !FieldSyntax.IsToken(element.Span));

    internal static bool IsUriReference(ReadOnlySpan<byte> value) =>
        value.Length > 0
        && value.IndexOfAnyInRange((byte)0, (byte)' ') < 0
        && value.IndexOfAnyInRange((byte)0x7F, (byte)0xFF) < 0
        && value.IndexOfAny(NotInUris) < 0
        && Uri.TryCreate(Encoding.ASCII.GetString(value), UriKind.RelativeOrAbsolute, out _);
}
