using System.Numerics;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>Parts beside the whole that they are of (RFC 9110 §14.1.2, §14.4 and §15.3.7).</summary>
internal static class WholeRules
{
    private static readonly string[] Required = ["Cache-Control", "ETag", "Expires", "Content-Location", "Vary"];

    public static IEnumerable<IPassiveRule> Create() =>
    [
        new WholeRule
        {
            Name = "part-of-whole",
            Title = "The server sends in a 206 the octets that the whole has at the positions of Content-Range",
            Requirements = ["9110-14.1.2-byte-offsets", "9110-15.3.7.2-part-content-range"],
            Concerns = (whole, observed) => whole.Content.IsKeptWhole && observed.Response.Content.IsKeptWhole && Wholes.AreSame(whole, observed.Response),
            Judges = (whole, observed) => PartsOf(observed).Select(part => Compare(part, whole.Content.Kept)).FirstOrDefault(finding => finding is not null),
        },
        new WholeRule
        {
            Name = "complete-length",
            Title = "The server states in Content-Range the length that the whole has",
            Level = Level.Should,
            Requirements = ["9110-14.4-complete-length"],
            Concerns = (whole, observed) => Wholes.AreSame(whole, observed.Response) && whole.Fields.Named("Content-Length").Any(),
            Judges = (whole, observed) => PartsOf(observed).Select(part => CompareLength(part.Range, whole.Content.Length)).FirstOrDefault(finding => finding is not null),
        },
        new WholeRule
        {
            Name = "fields-with-parts",
            Title = "The server sends with 206 the fields for caches that it sends with 200",
            Requirements = ["9110-15.3.7-206-required-fields"],
            Concerns = (whole, observed) => observed.Response.Status == 206 && IsCurrent(whole, observed),
            Judges = (whole, observed) => Missing(Required, whole, observed),
        },
        new WholeRule
        {
            Name = "representation-fields-with-parts",
            Title = "The server sends with 206 to a request without If-Range the fields of the representation that it sends with 200",
            Requirements = ["9110-15.3.7-206-all-representation-fields"],
            // Content-Encoding is left out: a server may cut identity octets where it codes the whole on the fly.
            Concerns = (whole, observed) => observed.Response.Status == 206 && !observed.Request!.Has("If-Range") && IsCurrent(whole, observed),
            Judges = (whole, observed) => Missing(["Content-Type", "Content-Language", "Last-Modified"], whole, observed),
        },
        new WholeRule
        {
            Name = "multipart-content-type",
            Title = "The server says with each part of multipart/byteranges the type that the whole has",
            Level = Level.Should,
            Requirements = ["9110-15.3.7.2-part-content-type"],
            Concerns = (whole, observed) => observed.Response.Status == 206 && ByteRangesContent.IsAnnounced(observed.Response)
                && whole.Fields.Named("Content-Type").Any() && IsCurrent(whole, observed),
            Judges = (whole, observed) => PartsOf(observed).All(part => TypeOf(part.Fields).Equals(TypeOf(whole.Fields), StringComparison.OrdinalIgnoreCase))
                ? null
                : PassiveFinding.Warn($"a part does not say Content-Type: {TypeOf(whole.Fields)}"),
        },
    ];

    // Another entity tag is another version, about which nothing is known. Without a tag in the part the whole still counts.
    private static bool IsCurrent(Response whole, ObservedResponse observed) =>
        Wholes.TagOf(observed.Response) is not { } tag || Wholes.TagOf(whole) == tag;

    private static string TypeOf(IReadOnlyList<FieldLine> fields) => fields.Named("Content-Type").FirstOrDefault()?.Text.Replace(" ", "", StringComparison.Ordinal) ?? "";

    private static IEnumerable<BytePart> PartsOf(ObservedResponse observed) => ByteRangesContent.IsAnnounced(observed.Response)
        ? ByteRangesContent.Of(observed.Response).Parts
        : [new BytePart(observed.Response.Fields, observed.Response.Content.Kept)];

    private static PassiveFinding? Missing(IEnumerable<string> names, Response whole, ObservedResponse observed) =>
        names.FirstOrDefault(name => whole.Fields.Named(name).Any() && !observed.Has(name)) is { } missing
            ? PassiveFinding.Fail($"there is no {missing}, which the 200 to the same request has")
            : null;

    private static PassiveFinding? Compare(BytePart part, ReadOnlyMemory<byte> whole) =>
        part.Range is { IsValid: true, First: { } first, Last: { } last }
        && (last >= whole.Length || !whole.Span.Slice((int)first, (int)(last - first + 1)).SequenceEqual(part.Content.Span))
            ? PassiveFinding.Fail($"the octets are not those of the whole from {first} to {last}")
            : null;

    private static PassiveFinding? CompareLength(ContentRange? range, BigInteger length) =>
        range is null ? null
        : range.Complete is not { } complete ? PassiveFinding.Warn("the complete length is a star, although the 200 has Content-Length")
        : complete != length ? PassiveFinding.Fail($"the complete length is {complete}, and the whole has {length} octets")
        : null;
}
