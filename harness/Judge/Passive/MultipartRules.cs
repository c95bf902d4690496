using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge.Passive;

/// <summary>Responses with several parts (RFC 9110 §14.6 and §15.3.7.2).</summary>
internal static class MultipartRules
{
    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "multipart-form",
            Title = "The server delimits the parts of multipart/byteranges by its boundary and closes the last",
            Requirements = ["9110-14.6-byteranges-syntax"],
            Concerns = IsReadable,
            Judges = observed => Problem(ByteRangesContent.Of(observed.Response).Problem),
        },
        new PassiveRule
        {
            Name = "multipart-boundary",
            Title = "The server names in Content-Type the boundary of a multipart, in characters that a boundary may have",
            Requirements = ["9110-8.3.3-multipart-boundary"],
            Concerns = IsMultipart,
            Judges = observed => ByteRangesContent.HasBoundary(observed.Response) ? null : PassiveFinding.Fail("there is no boundary, or one that RFC 2046 does not allow"),
        },
        new PassiveRule
        {
            Name = "multipart-line-ends",
            Title = "The server ends the lines between the parts of a multipart with CRLF",
            Requirements = ["9110-8.3.3-multipart-crlf"],
            Concerns = observed => IsReadable(observed) && ByteRangesContent.HasBoundary(observed.Response),
            Judges = observed => ByteRangesContent.HasBareLineFeed(observed.Response) ? PassiveFinding.Fail("a line between the parts ends in LF alone") : null,
        },
        new PassiveRule
        {
            Name = "multipart-content-range",
            Title = "The server says with each part of multipart/byteranges which range it is, and sends as many octets",
            Requirements = ["9110-15.3.7.2-part-content-range", "9110-14.6-byteranges-syntax"],
            Concerns = IsReadable,
            Judges = observed => ByteRangesContent.Of(observed.Response).Parts.Select(JudgePart).FirstOrDefault(finding => finding is not null),
        },
        new PassiveRule
        {
            Name = "multipart-no-content-range",
            Title = "The server sends no Content-Range in the header section of a response with several parts",
            Requirements = ["9110-15.3.7.2-multi-no-top-content-range"],
            Concerns = IsMultipart,
            Judges = observed => observed.Has("Content-Range") ? PassiveFinding.Fail("there is a Content-Range beside multipart/byteranges") : null,
        },
        new PassiveRule
        {
            Name = "multipart-asked-for",
            Title = "The server answers a request for one range without multipart",
            Requirements = ["9110-15.3.7.2-single-not-multipart"],
            Concerns = observed => observed is { Response.Status: 206, Request: { } request } && request.Has("Range") && RangeRequest.Count(request) == 1,
            Judges = observed => IsMultipart(observed) ? PassiveFinding.Fail("multipart/byteranges answers one range") : null,
        },
    ];

    private static bool IsMultipart(ObservedResponse observed) =>
        observed.Response.Status == 206 && ByteRangesContent.IsAnnounced(observed.Response);

    private static bool IsReadable(ObservedResponse observed) =>
        IsMultipart(observed) && observed is { Response: { IsComplete: true, Content.IsKeptWhole: true, Method: "GET" } };

    private static PassiveFinding? Problem(string text) => text.Length == 0 ? null : PassiveFinding.Fail(OctetText.Printable(text));

    private static PassiveFinding? JudgePart(BytePart part)
    {
        if (part.Fields.Named("Content-Range").ToList() is not [var line])
        {
            return PassiveFinding.Fail("a part does not have one Content-Range");
        }

        var text = OctetText.Escape(line.Value.Span);
        return ContentRange.IsOfOtherUnit(line.Value) ? null
            : part.Range is not { IsValid: true, First: not null } range ? PassiveFinding.Fail($"a part has the Content-Range '{text}'")
            : range.Length != part.Content.Length ? PassiveFinding.Fail($"a part has {part.Content.Length} octets beside Content-Range {text}")
            : null;
    }
}
