using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>The grammar of fields that describe content, the server and what it would take (RFC 9110 §8, §10 and §12).</summary>
internal static class DescriptionRules
{
    private const int LongServer = 100;
    private const int ManyProducts = 3;

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Rule("content-language", "The server writes Content-Language as a list of language tags", ["9110-8.5-content-language-grammar"], "Content-Language",
            value => FieldSyntax.ListElements(value).All(tag => IsLanguageTag(tag.Span))),
        Rule("content-location", "The server writes Content-Location as a URI reference without a fragment", ["9110-8.7-content-location-grammar"], "Content-Location",
            value => FieldRules.IsUriReference(value.Span) && !value.Span.Contains((byte)'#')),
        Rule("retry-after", "The server writes Retry-After as a date or a number of seconds", ["9110-10.2.3-retry-after-grammar", "9110-15.6.4-retry-after-503"], "Retry-After",
            value => HttpDate.TryParseImfFixdate(value.Span, out _) || IsDigits(value.Span)),
        Rule("server", "The server writes Server as products and comments, a product first", ["9110-10.2.4-server-grammar"], "Server",
            value => ProductList.Count(value.Span) is not null),
        Rule("accept-in-responses", "The server writes Accept as media ranges with weights of at most three digits", ["9110-12.5.1-accept-response-grammar", "9110-12.4.2-q-three-digits"], "Accept",
            value => FieldSyntax.ListElements(value).All(range => FieldSyntax.IsMediaType(range.Span) && HasGoodWeight(range))),
        Rule("accept-encoding-in-responses", "The server writes Accept-Encoding as codings with weights of at most three digits", ["9110-12.5.3-accept-encoding-response-grammar", "9110-12.4.2-q-three-digits"], "Accept-Encoding",
            value => FieldSyntax.ListElements(value).All(IsWeightedToken)),
        new PassiveRule
        {
            Name = "server-detail",
            Title = "The server does not tell of itself in needless detail",
            Level = Level.Should,
            Requirements = ["9110-10.2.4-server-detail"],
            Concerns = observed => observed.Has("Server"),
            Judges = observed => observed.Response.Fields.Named("Server").Any(line => line.Value.Length > LongServer || ProductList.Count(line.Value.Span) > ManyProducts)
                ? PassiveFinding.Warn($"Server has more than {ManyProducts} products or {LongServer} octets")
                : null,
        },
        new PassiveRule
        {
            Name = "field-names",
            Title = "The server uses field names of letters, digits, hyphens and dots, a letter first",
            Level = Level.Should,
            Requirements = ["9110-16.3.2.1-field-name-chars"],
            Judges = observed => observed.Response.Fields.FirstOrDefault(line => !IsPlainName(line.Name)) is { } line
                ? PassiveFinding.Warn($"there is a field named '{OctetText.Printable(line.Name)}'")
                : null,
        },
    ];

    private static PassiveRule Rule(string name, string title, IReadOnlyList<string> requirements, string field, Func<ReadOnlyMemory<byte>, bool> accepts) => new()
    {
        Name = name,
        Title = title,
        Requirements = requirements,
        Concerns = observed => observed.Has(field),
        Judges = observed => observed.Response.Fields.Named(field).FirstOrDefault(line => !accepts(line.Value)) is { } line
            ? PassiveFinding.Fail($"{field} is '{OctetText.Escape(line.Value.Span)}'")
            : null,
    };

    private static bool IsPlainName(string name) =>
        name.Length == 0 || (char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'));

    private static bool IsDigits(ReadOnlySpan<byte> value) => !value.IsEmpty && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    // The shape that all tags have in common (RFC 5646 §2.1); which subtags are registered is not looked at.
    private static bool IsLanguageTag(ReadOnlySpan<byte> tag)
    {
        foreach (var range in tag.Split((byte)'-'))
        {
            var subtag = tag[range];
            if (subtag.Length is 0 or > 8 || !IsAlphanumeric(subtag))
            {
                return false;
            }
        }

        return char.IsAsciiLetter((char)tag[0]);
    }

    private static bool IsAlphanumeric(ReadOnlySpan<byte> octets)
    {
        foreach (var octet in octets)
        {
            if (!char.IsAsciiLetterOrDigit((char)octet))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWeightedToken(ReadOnlyMemory<byte> element)
    {
        var token = FieldSyntax.TokenLength(element.Span);
        return token > 0 && Parameter.TryReadAll(element[token..], out _) && HasGoodWeight(element);
    }

    private static bool HasGoodWeight(ReadOnlyMemory<byte> element)
    {
        var start = element.Span.IndexOf((byte)';');
        return start < 0
            || (Parameter.TryReadAll(element[start..], out var parameters)
                && parameters.Where(parameter => parameter.Name is "q" or "Q").All(parameter => IsWeight(parameter.Value.Span)));
    }

    private static bool IsWeight(ReadOnlySpan<byte> value) =>
        value is [(byte)'0' or (byte)'1', .. var rest]
        && (rest.IsEmpty || (rest is [(byte)'.', .. var digits] && digits.Length <= 3
            && !digits.ContainsAnyExceptInRange((byte)'0', value[0] == '1' ? (byte)'0' : (byte)'9')));
}
