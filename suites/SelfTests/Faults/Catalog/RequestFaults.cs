using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in how a request is read.</summary>
internal static class RequestFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(MissingHostServed, "9112-3.2-host-missing", "A request without Host is served."),
        Seed(DuplicateHostServed, "9112-3.2-host-duplicate-different", "A request with two Host lines is served."),
        Seed(InvalidHostServed, "9112-3.2-host-invalid-chars", "A request with an invalid Host value is served."),
        Seed(LowerCaseVersionServed, "9112-2.3-version-case-sensitive", "http/1.1 is taken for HTTP/1.1."),
        Seed(HigherMinorRefused, "9112-2.3-higher-minor-accepted", "HTTP/1.2 is refused with 505."),
        Seed(MajorTwoServed, "9112-2.3-unsupported-major", "An HTTP/2.0 request is served as HTTP/1.1."),
        Seed(Http09Served, "9112-C.1-http09-disabled", "A request line without version gets the bare content."),
        Seed(AbsoluteFormRefused, "9112-3.2.2-accept-absolute-form", "The absolute-form is refused with 400."),
        Seed(AbsoluteFormNeedsEqualHost, "9112-3.2.2-origin-ignores-host", "The absolute-form is refused when Host names another authority."),
        Seed(FragmentServed, "9112-3.2-target-fragment", "A fragment is cut off the request target and the rest is served."),
        Seed(SpaceInTargetServed, "9112-3.2-no-autocorrect", "A space in the request target is repaired to %20."),
        Seed(SpaceBeforeColonServed, "9112-5.1-ws-before-colon-400", "Whitespace between field name and colon is dropped."),
        Seed(SpaceBeforeColonUnframed, "9112-5.1-ws-before-colon-framing", "Content-Length with a space before its colon is skipped as unknown."),
        Seed(FoldJoined, "9112-5.2-request-fold", "A folded line is joined without a space."),
        Seed(LeadingEmptyLineRefused, "9112-2.2-leading-crlf-ignored", "An empty line in front of the request line is refused."),
        Seed(CarriageReturnEndsLine, "9112-2.2-bare-cr-not-field-terminator", "A bare CR ends a field line."),
        Seed(NulCutsValue, "9112-5-value-nul", "A field value is cut at NUL."),
        Seed(HighOctetsRefused, "9112-2.2-parse-octets", "Octets above 7F in a field value are refused."),
        Seed(EmptyValueRefused, "9112-5.1-empty-value", "An empty field value is refused."),
        Seed(FieldNameCaseCounts, "9112-5-field-name-case-insensitive", "Host is recognised in its usual spelling only."),
        Seed(LineWithoutColonServed, "9112-5-line-without-colon", "A field line without colon is skipped."),
        Seed(UnderscoreAsHyphen, "9112-5-name-underscore-distinct", "Content_Length frames like Content-Length."),
        Seed(FieldsBeyondFiftyDropped, "9110-5.4-no-silent-drop", "Field lines behind the fiftieth are ignored."),
        Seed(LengthPrefixRead, "9112-6.3-cl-non-numeric", "Content-Length is read up to the first octet that is no digit."),
        Seed(LengthSignRead, "9112-6.3-cl-signed", "Content-Length may start with a plus sign."),
        Seed(LengthReadAsOctal, "9112-6.3-cl-leading-zeros", "Content-Length with a leading zero is read as octal."),
        Seed(LengthWraps, "9112-6.2-cl-overflow", "Content-Length is counted in 32 bits."),
        Seed(FirstLengthWins, "9112-6.3-cl-differing-lines", "Of two different Content-Length lines the first counts."),
        Seed(LengthOverTransferEncoding, "9112-6.3-te-overrides-cl", "Content-Length counts although Transfer-Encoding is there."),
        Seed(NearlyChunkedServed, "9112-6.1-te-not-quite-chunked", "Any coding whose name contains chunked is read as chunked."),
        Seed(ChunkExtensionRefused, "9112-7.1.1-unknown-extension-ignored", "A chunk extension is refused."),
        Seed(UpperHexRefused, "9112-7.1-hex-digits-both-cases", "Upper-case hexadecimal digits in chunk sizes are refused."),
        Seed(ChunkSizePrefixRead, "9112-7.1-size-not-hex", "A chunk size is read up to the first octet that is no digit."),
        Seed(ChunkSizeWraps, "9112-7.1-size-overflow", "Chunk sizes are counted in 32 bits."),
        Seed(ChunkEndUnchecked, "9112-7.1-data-crlf-required", "The two octets behind chunk data are skipped unseen."),
        Seed(TrailersRefused, "9112-7.1.2-trailers-accepted", "A trailer section is refused."),
        Seed(TrailerMerged, "9112-7.1.2-trailer-not-merged", "Trailer fields are added to the header section."),
        Seed(ContinueNotSent, "9112x-9110-10.1.1-expect-100", "An expectation of 100 (Continue) is left unanswered until the content comes."),
        Seed(ContinueToHttp10, "9112x-9110-15.2-no-1xx-to-http10", "An HTTP/1.0 request gets a 100 (Continue)."),
        Seed(ContinueWithLength, "9112x-9110-8.6-no-cl-in-1xx-204", "A 100 (Continue) carries Content-Length."),
        Seed(LongTargetUnanswered, "9112-3-target-too-long-414", "A request target that is too long gets no answer but a close."),
        Seed(LongTargetRefusedEarly, "9112-3-8000-octet-request-line", "Request lines of more than 4,096 octets are refused."),
        Seed(BadRequestAs500, "9112-2.2-bad-grammar-400", "Malformed requests are answered 500."),
        Seed(FirstSegmentOnly, "9112-2.1-segmentation-independence", "A header section that does not come in one segment is refused."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence);
}
