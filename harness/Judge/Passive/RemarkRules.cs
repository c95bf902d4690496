using System.Globalization;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>
/// What servers are advised against and clients have to cope with, or what only the operator can judge: reported as seen,
/// and held against nobody.
/// </summary>
internal static class RemarkRules
{
    private static readonly string[] NeedlessBesideIfRange = ["Content-Type", "Content-Encoding", "Content-Language", "Last-Modified"];

    // Caches write dates in whole seconds, and the two fields may come from neighbouring ones.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Remark("one-space", "The server puts one space in front of a field value", "9112-5.1-single-sp-preferred",
            observed => observed.Response.Fields.FirstOrDefault(line => line.Value.Length > 0 && !HasSpace(line)) is { } line
                ? $"nothing stands between the colon and the value of {OctetText.Printable(line.Name)}"
                : null),
        Remark("part-beside-if-range", "The server repeats in a 206 to If-Range no field that the client has already", "9110-15.3.7-206-if-range-minimal",
            observed => observed is { Response.Status: 206, Request: { } request } && request.Has("If-Range") && !ByteRangesContent.IsAnnounced(observed.Response)
                ? NeedlessBesideIfRange.FirstOrDefault(observed.Has) is { } name ? $"{name} is sent again" : null
                : null),
        Remark("continue-asked-for", "The server sends 100 to requests with an expectation", "9110-10.1.1-unsolicited-100",
            observed => observed is { Response.Status: 100, Request: { } request } && !request.Has("Expect") ? "the request has no Expect" : null),
        Remark("trailers-asked-for", "The server sends nothing in a trailer section that a client without trailers would miss", "9110-6.5.1-trailer-not-necessary",
            observed => observed is { Response.Trailers.Count: > 0, Request: { } request }
                && !request.Values("TE").Any(value => value.Contains("trailers", StringComparison.OrdinalIgnoreCase))
                    ? "there is a trailer section, and the request does not say TE: trailers"
                    : null),
        Remark("lifetimes-agree", "The server gives one lifetime in max-age and in Expires", "9111-5.3-max-age-and-expires", Lifetimes),
        Remark("product-version", "The server names versions, and nothing else, behind the slash of a product", "9110-10.1.5-product-version",
            observed => observed.Response.Fields.Named("Server").SelectMany(line => line.Text.Split(' ')).FirstOrDefault(IsOddProduct) is { } product
                ? $"'{OctetText.Printable(product)}' has no digit in its version"
                : null),
        Remark("basic-in-clear", "The server asks for Basic credentials on secured connections only", "9110-17.16.1-basic-in-clear",
            observed => !observed.IsSecure && observed.Response.Status == 401 && observed.Response.Fields.Named("WWW-Authenticate").Any(AsksForBasic)
                ? "Basic is asked for without TLS"
                : null),
    ];

    private static PassiveRule Remark(string name, string title, string requirement, Func<ObservedResponse, string?> seen) => new()
    {
        Name = name,
        Title = title,
        Level = Level.May,
        Requirements = [requirement],
        Judges = observed => seen(observed) is { } what ? PassiveFinding.Info(what) : null,
    };

    private static bool HasSpace(FieldLine line)
    {
        var raw = line.Raw.Span;
        var value = raw[(raw.IndexOf((byte)':') + 1)..];
        return value is [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..];
    }

    private static bool IsOddProduct(string product) =>
        product.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && !product[0].Equals('(') && !product[slash..].Any(char.IsAsciiDigit);

    private static bool AsksForBasic(FieldLine line) =>
        Challenge.TryReadAll(line.Value, out var challenges)
        && challenges.Any(challenge => challenge.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase));

    private static string? Lifetimes(ObservedResponse observed)
    {
        if (DateOf(observed, "Expires") is not { } expires || DateOf(observed, "Date") is not { } date)
        {
            return null;
        }

        var seconds = observed.Response.Fields.Elements("Cache-Control")
            .Select(element => CacheDirective.TryRead(element, out var read) && read.Is("max-age") ? read.Argument : null)
            .FirstOrDefault(argument => argument is not null);
        return int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            && (expires - date - TimeSpan.FromSeconds(age)).Duration() > Tolerance
            // A date of the past beside max-age=0 says the same.
            && (age > 0 || expires > date)
                ? $"max-age is {age} s, and Expires is {(expires - date).TotalSeconds:0} s after Date"
                : null;
    }

    private static DateTimeOffset? DateOf(ObservedResponse observed, string name) =>
        observed.Response.Fields.Named(name).FirstOrDefault() is { } line && HttpDate.TryParseImfFixdate(line.Value.Span, out var date) ? date : null;
}
