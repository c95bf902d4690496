using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>What 206, 416 and the fields of ranges say about themselves (RFC 9110 §14 and §15.3.7).</summary>
internal static class RangeRules
{
    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "accept-ranges",
            Title = "The server writes Accept-Ranges as a list of range units",
            Requirements = ["9110-14.3-accept-ranges-grammar"],
            Concerns = observed => observed.Has("Accept-Ranges"),
            Judges = observed => JudgeUnits([.. observed.Elements("Accept-Ranges")]),
        },
        new PassiveRule
        {
            Name = "accept-ranges-none",
            Title = "The server that says Accept-Ranges: none sends no parts",
            Level = Level.May,
            Requirements = ["9110-14.3-none"],
            Concerns = observed => observed.Elements("Accept-Ranges").Contains("none", StringComparer.OrdinalIgnoreCase),
            Judges = observed => observed.Response.Status == 206 ? PassiveFinding.Warn("a part is sent beside Accept-Ranges: none") : null,
        },
        new PassiveRule
        {
            Name = "content-range-grammar",
            Title = "The server writes Content-Range as unit, range and complete length",
            Requirements = ["9110-14.4-content-range-grammar"],
            Concerns = observed => observed.Response.Status is 206 or 416 && observed.Has("Content-Range"),
            Judges = observed => ValueOf(observed) is var value && (ContentRange.IsOfOtherUnit(value) || ContentRange.Parse(value) is not null)
                ? null
                : PassiveFinding.Fail($"Content-Range is '{OctetText.Escape(value.Span)}'"),
        },
        new PassiveRule
        {
            Name = "content-range-valid",
            Title = "The server's Content-Range ends within the representation, not before it begins, and is as long as the content",
            Requirements = ["9110-14.4-content-range-valid"],
            Concerns = observed => observed.Response.Status == 206 && RangeOf(observed) is not null,
            Judges = observed => JudgeRange(observed.Response, RangeOf(observed)!, ValueOf(observed)),
        },
        new PassiveRule
        {
            Name = "content-length-of-part",
            Title = "The server's Content-Length in a 206 counts the octets of the part, not of the whole",
            Requirements = ["9110-15.3.7-206-content-length"],
            Concerns = observed => IsPart(observed) && RangeOf(observed) is { IsValid: true, First: not null } && observed.Has("Content-Length"),
            Judges = observed => observed.Elements("Content-Length").All(length => length.TrimStart('0') == RangeOf(observed)!.Length.ToString())
                ? null
                : PassiveFinding.Fail($"Content-Length is {string.Join(", ", observed.Elements("Content-Length"))} beside Content-Range {OctetText.Escape(ValueOf(observed).Span)}"),
        },
        new PassiveRule
        {
            Name = "content-range-of-part",
            Title = "The server says with Content-Range which part a 206 has",
            Requirements = ["9110-15.3.7.1-single-content-range"],
            Concerns = IsPart,
            Judges = observed => RangeOf(observed) is { First: null } ? PassiveFinding.Fail("Content-Range has the form for 416")
                : observed.Has("Content-Range") ? null
                : PassiveFinding.Fail("there is neither a Content-Range field nor multipart/byteranges"),
        },
        new PassiveRule
        {
            Name = "no-content-range-elsewhere",
            Title = "The server sends Content-Range with 206 and 416 only",
            Level = Level.Should,
            Requirements = ["9110-14.4-meaningless-elsewhere"],
            Concerns = observed => observed.Response.Status is >= 200 and not (206 or 416),
            Judges = observed => observed.Has("Content-Range") ? PassiveFinding.Warn($"there is a Content-Range with {observed.Response.Status}") : null,
        },
        new PassiveRule
        {
            Name = "part-asked-for",
            Title = "The server sends 206 to requests with Range only",
            Requirements = ["9110-15.3.7-206-unsolicited"],
            Concerns = observed => observed is { Response.Status: 206, Request: { } request } && !RangeRequest.NamesStatus(request, "206"),
            Judges = observed => observed.Request!.Has("Range") ? null : PassiveFinding.Fail("the request has no Range"),
        },
        new PassiveRule
        {
            Name = "refused-range-asked-for",
            Title = "The server sends 416 to requests with Range only",
            Level = Level.Should,
            Requirements = ["9110-15.5.17-416-without-range"],
            Concerns = observed => observed is { Response.Status: 416, Request: { } request } && !RangeRequest.NamesStatus(request, "416"),
            Judges = observed => observed.Request!.Has("Range") ? null : PassiveFinding.Warn("the request has no Range"),
        },
        new PassiveRule
        {
            Name = "length-with-416",
            Title = "The server says in a 416 how long the representation is",
            Level = Level.Should,
            Requirements = ["9110-14.4-416-content-range"],
            Concerns = observed => observed.Response is { Status: 416, IsComplete: true } && RangeRequest.IsForBytes(observed.Request),
            Judges = observed => !observed.Has("Content-Range") ? PassiveFinding.Warn("there is no Content-Range field")
                : RangeOf(observed) is { First: not null } ? PassiveFinding.Warn($"Content-Range is {OctetText.Escape(ValueOf(observed).Span)}, the form for 206")
                : null,
        },
    ];

    /// <summary>The Content-Range of the header section; <see langword="null"/> where there is none in bytes.</summary>
    internal static ContentRange? RangeOf(ObservedResponse observed) => ContentRange.Parse(ValueOf(observed));

    /// <summary>Whether it is the answer to a GET with one part of which the header section speaks.</summary>
    internal static bool IsPart(ObservedResponse observed) =>
        observed is { Response: { Status: 206, IsComplete: true }, Request.Method: "GET" }
        && !RangeRequest.NamesStatus(observed.Request, "206")
        && !ByteRangesContent.IsAnnounced(observed.Response);

    private static ReadOnlyMemory<byte> ValueOf(ObservedResponse observed) =>
        observed.Response.Fields.FirstNamed("Content-Range")?.Value ?? default;

    private static PassiveFinding? JudgeUnits(IReadOnlyList<string> units) =>
        units.Count == 0 ? PassiveFinding.Fail("Accept-Ranges is empty")
        : units.FirstOrDefault(unit => !FieldSyntax.IsToken(System.Text.Encoding.Latin1.GetBytes(unit))) is { } bad ? PassiveFinding.Fail($"Accept-Ranges lists '{OctetText.Printable(bad)}'")
        : units.Count > 1 && units.Contains("none", StringComparer.OrdinalIgnoreCase) ? PassiveFinding.Warn("Accept-Ranges lists none beside other units")
        : null;

    private static PassiveFinding? JudgeRange(Response response, ContentRange range, ReadOnlyMemory<byte> value)
    {
        if (!range.IsValid)
        {
            return PassiveFinding.Fail($"Content-Range is '{OctetText.Escape(value.Span)}'");
        }

        // An answer to HEAD has no content, and a multipart has its ranges within.
        var counts = response is { IsComplete: true, Method: "GET" } && range.First is not null && !ByteRangesContent.IsAnnounced(response);
        return counts && range.Length != response.Content.Length
            ? PassiveFinding.Fail($"{response.Content.Length} octets of content beside Content-Range {OctetText.Escape(value.Span)}")
            : null;
    }
}
