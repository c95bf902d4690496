using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge.Passive;

/// <summary>How a response says where it ends (RFC 9112 §6 and §7).</summary>
internal static class FramingRules
{
    private static readonly DeviationKind[] Truncations =
        [DeviationKind.TruncatedHeaderSection, DeviationKind.TruncatedContent, DeviationKind.TruncatedTrailerSection];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        PassiveRule.Of(
            "content-length",
            "The server writes Content-Length once and in digits",
            ["9110-8.6-length-grammar-response", "9112-6.2-response-cl-grammar"],
            DeviationKind.InvalidContentLength,
            DeviationKind.ContentLengthOverflow,
            DeviationKind.IdenticalContentLengths,
            DeviationKind.DifferingContentLengths),
        PassiveRule.Of(
            "length-or-coding",
            "The server sends no Content-Length beside Transfer-Encoding",
            ["9112-6.2-no-cl-with-te"],
            DeviationKind.ContentLengthAndTransferEncoding),
        PassiveRule.Of(
            "no-framing-without-content",
            "The server frames no content in 1xx and 204, nor in 2xx to CONNECT",
            ["9110-8.6-no-length-1xx-204", "9112x-9110-8.6-no-cl-in-1xx-204", "9110-8.6-no-length-connect", "9112-6.1-no-te-in-1xx-204", "9112-6.1-no-te-in-connect-2xx", "9110-15.2-1xx-header-only"],
            DeviationKind.ContentLengthOn1xx,
            DeviationKind.ContentLengthOn204,
            DeviationKind.ContentLengthOnConnect,
            DeviationKind.TransferEncodingOn1xx,
            DeviationKind.TransferEncodingOn204,
            DeviationKind.TransferEncodingOnConnect),
        PassiveRule.Of(
            "transfer-encoding",
            "The server applies the chunked coding once, and last",
            ["9112-6.1-response-te-grammar", "9112-6.1-sender-chunk-once", "9112-6.1-sender-final-chunked-or-close"],
            DeviationKind.InvalidTransferEncoding,
            DeviationKind.ChunkedWithParameters,
            DeviationKind.TransferEncodingTwiceChunked),
        new PassiveRule
        {
            Name = "only-wanted-codings",
            Title = "The server uses no transfer coding but chunked unless it was asked for",
            Requirements = ["9112-7.4-only-chunked-without-te", "9110-10.1.4-te-unwanted-coding"],
            Concerns = observed => observed.Has("Transfer-Encoding"),
            Judges = observed => observed.Elements("Transfer-Encoding").FirstOrDefault(coding => !coding.Equals("chunked", StringComparison.OrdinalIgnoreCase)) is { } other
                ? PassiveFinding.Fail($"Transfer-Encoding names '{OctetText.Printable(other)}'")
                : null,
        },
        new PassiveRule
        {
            Name = "no-coding-to-http10",
            Title = "The server sends no Transfer-Encoding to an HTTP/1.0 client",
            Requirements = ["9112-6.1-no-te-to-http10"],
            Concerns = observed => observed.Request?.Version == "HTTP/1.0",
            Judges = observed => observed.Has("Transfer-Encoding") ? PassiveFinding.Fail("there is a Transfer-Encoding field") : null,
        },
        PassiveRule.Of(
            "chunks",
            "The server writes chunks after the grammar",
            ["9112-7.1-response-chunk-grammar", "9112-7.1.2-response-trailers-grammar"],
            DeviationKind.ChunkLineTooLong,
            DeviationKind.EmptyChunkSize,
            DeviationKind.InvalidChunkSize,
            DeviationKind.ChunkSizeOverflow,
            DeviationKind.WhitespaceAroundChunkSize,
            DeviationKind.BadWhitespace,
            DeviationKind.MalformedChunkExtension,
            DeviationKind.MissingChunkDataCrlf,
            DeviationKind.MissingFinalCrlf),
        PassiveRule.Of(
            "no-framing-in-trailers",
            "The server puts no field that frames the message into a trailer section",
            ["9110-6.5.1-trailer-permitted"],
            DeviationKind.FramingFieldInTrailer),
        new PassiveRule
        {
            Name = "complete",
            Title = "The server sends as many octets as it announced",
            Requirements = ["9110-6.1-message-complete", "9112-6.2-response-cl-exact"],
            Concerns = observed => observed.Response.IsComplete || observed.Response.Truncated,
            Judges = observed => observed.Deviations.FirstOrDefault(deviation => Truncations.Contains(deviation.Kind)) switch
            {
                null => null,
                // A reset shows a hasty close, not a wrong length: what the server wrote is lost where it closes with octets of the
                // client unread (RFC 9112 section 9.6). Content that the end delimits is cut by nothing else.
                var found when observed.Response.WasReset || observed.Response.Framing == Framing.Close => PassiveFinding.Warn(OctetText.Printable(found.Message)),
                var found => PassiveFinding.Fail(OctetText.Printable(found.Message)),
            },
        },
        PassiveRule.Of(
            "nothing-beyond-the-end",
            "The server sends nothing after the end of a response, and no content with HEAD, 1xx, 204 and 304",
            ["9112-6.3-nothing-after-final-response", "9112-6.3-head-no-body", "9112-6.3-1xx-204-304-no-body", "9110-6.4.1-no-content-statuses", "9110-9.3.2-head-no-content", "9110-15.3.5-204-header-only", "9110-15-one-final"],
            DeviationKind.ContentWhereNoneAllowed,
            DeviationKind.OctetsAfterLastResponse),
        new PassiveRule
        {
            Name = "no-interim-to-http10",
            Title = "The server sends no interim response to an HTTP/1.0 client",
            Requirements = ["9112x-9110-15.2-no-1xx-to-http10", "9110-15.2-no-1xx-http10"],
            Concerns = observed => observed.Request?.Version == "HTTP/1.0",
            Judges = observed => observed.Response.Status is >= 100 and < 200 ? PassiveFinding.Fail($"the status is {observed.Response.Status}") : null,
        },
    ];
}
