using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in how a request is read.</summary>
internal static class RequestFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(MissingHostServed, "9112-3.2-host-missing", "A request without Host is served.", "messages/host-missing-absolute-form", "messages/host-missing-with-content"),
        Seed(DuplicateHostServed, "9112-3.2-host-duplicate-different", "A request with two Host lines is served.", "messages/host-twice-different[Host: other.example]", "messages/host-bad-port[+80]"),
        Seed(InvalidHostServed, "9112-3.2-host-invalid-chars", "A request with an invalid Host value is served.", "messages/host-invalid-characters[###]", "messages/host-bad-port[+80]"),
        Seed(LowerCaseVersionServed, "9112-2.3-version-case-sensitive", "http/1.1 is taken for HTTP/1.1.", "messages/version-case[HTTp/1.1]"),
        Seed(HigherMinorRefused, "9112-2.3-higher-minor-accepted", "HTTP/1.2 is refused with 505.", "messages/higher-minor-version[HTTP/1.2]"),
        Seed(MajorTwoServed, "9112-2.3-unsupported-major", "An HTTP/2.0 request is served as HTTP/1.1.", "messages/version-other-major[HTTP/0.0]"),
        Seed(Http09Served, "9112-C.1-http09-disabled", "A request line without version gets the bare content.", "messages/version-missing[Host: {host}\\r\\n\\r\\n]"),
        Seed(AbsoluteFormRefused, "9112-3.2.2-accept-absolute-form", "The absolute-form is refused with 400.", "messages/absolute-form", "messages/absolute-form-static"),
        Seed(AbsoluteFormNeedsEqualHost, "9112-3.2.2-origin-ignores-host", "The absolute-form is refused when Host names another authority.", "messages/absolute-form-wins-over-host[nonsense.invalid]"),
        Seed(FragmentServed, "9112-3.2-target-fragment", "A fragment is cut off the request target and the rest is served.", "messages/target-fragment[{resource}#]"),
        Seed(SpaceInTargetServed, "9112-3.2-no-autocorrect", "A space in the request target is repaired to %20.", "messages/target-whitespace[{resource} b]", "messages/request-line-several-blanks[GET {resource}\\s\\sHTTP/1.1]"),
        Seed(SpaceBeforeColonServed, "9112-5.1-ws-before-colon-400", "Whitespace between field name and colon is dropped.", "messages/space-before-colon-first-field[Host: {host}\\r\\nX-Probe : 1]", "messages/space-before-colon[X-Probe  : 1]"),
        Seed(SpaceBeforeColonUnframed, "9112-5.1-ws-before-colon-framing", "Content-Length with a space before its colon is skipped as unknown.", "messages/space-before-colon-of-content-length[\\s\\s]", "messages/space-before-colon-of-transfer-encoding[\\s]"),
        Seed(FoldJoined, "9112-5.2-request-fold", "A folded line is joined without a space.", "messages/fold[\\r\\n\\s\\s\\s\\s]"),
        Seed(LeadingEmptyLineRefused, "9112-2.2-leading-crlf-ignored", "An empty line in front of the request line is refused.", "messages/empty-line-first", "messages/chunk-data-is-opaque"),
        Seed(CarriageReturnEndsLine, "9112-2.2-bare-cr-not-field-terminator", "A bare CR ends a field line.", "messages/bare-cr-ends-no-line[\\r\\r]", "messages/bare-cr-in-field-name[\\rXY]"),
        Seed(NulCutsValue, "9112-5-value-nul", "A field value is cut at NUL.", "messages/value-with-nul[left\\0\\0right]", "messages/host-invalid-characters[a\\0b]"),
        Seed(HighOctetsRefused, "9112-2.2-parse-octets", "Octets above 7F in a field value are refused.", "messages/value-with-high-octets[\\x80\\xff\\xc3(\\xf0\\x9f]", "messages/line-end-from-other-encodings[\\x85]"),
        Seed(EmptyValueRefused, "9112-5.1-empty-value", "An empty field value is refused.", "messages/value-empty[Accept-Language:]", "messages/trailers[X-Empty:]"),
        Seed(FieldNameCaseCounts, "9112-5-field-name-case-insensitive", "Host is recognised in its usual spelling only.", "messages/host-spellings[HOST: {host}]", "messages/host-twice-different[hOsT: other.example]"),
        Seed(LineWithoutColonServed, "9112-5-line-without-colon", "A field line without colon is skipped.", "messages/line-without-colon-frames-nothing", "messages/line-without-colon[X-Probe reached]"),
        Seed(UnderscoreAsHyphen, "9112-5-name-underscore-distinct", "Content_Length frames like Content-Length.", "messages/field-name-underscore"),
        Seed(FieldsBeyondFiftyDropped, "9110-5.4-no-silent-drop", "Field lines behind the fiftieth are ignored.", "messages/many-fields[{\"X-Field-{#}: some-value\\r\\n\" * 250}]"),
        Seed(LengthPrefixRead, "9112-6.3-cl-non-numeric", "Content-Length is read up to the first octet that is no digit.", "framing/cl-malformed[0 43]", "messages/content-length-malformed[5 x]"),
        Seed(LengthSignRead, "9112-6.3-cl-signed", "Content-Length may start with a plus sign.", "framing/cl-malformed[+0]", "messages/content-length-signed[+0]"),
        Seed(LengthReadAsOctal, "9112-6.3-cl-leading-zeros", "Content-Length with a leading zero is read as octal.", "messages/content-length-leading-zeros[00000000000000000000000012]"),
        Seed(LengthWraps, "9112-6.2-cl-overflow", "Content-Length is counted in 32 bits.", "framing/cl-overflow[4294967296]", "messages/content-length-huge[4294967301]"),
        Seed(FirstLengthWins, "9112-6.3-cl-differing-lines", "Of two different Content-Length lines the first counts.", "framing/cl-cl[Content-Length: 0\\r\\nCONTENT-LENGTH: 43]", "messages/content-length-twice-different[Content-Length: 0\\r\\nContent-Length: 5]"),
        Seed(LengthOverTransferEncoding, "9112-6.3-te-overrides-cl", "Content-Length counts although Transfer-Encoding is there.", "framing/cl-te[Content-Length: 58\\r\\nTransfer-Encoding: , chunked]", "framing/te-cl[Content-Length: 0\\r\\nTransfer-Encoding: chunked]"),
        Seed(NearlyChunkedServed, "9112-6.1-te-not-quite-chunked", "Any coding whose name contains chunked is read as chunked.", "messages/transfer-encoding-not-final[\"chunked\"]"),
        Seed(ChunkExtensionRefused, "9112-7.1.1-unknown-extension-ignored", "A chunk extension is refused.", "messages/chunk-extensions[;a=\"0\"]", "messages/chunked-empty[0;a=b]"),
        Seed(UpperHexRefused, "9112-7.1-hex-digits-both-cases", "Upper-case hexadecimal digits in chunk sizes are refused.", "messages/chunk-size-of-two-digits", "messages/chunk-size-spellings[0000000C]"),
        Seed(ChunkSizePrefixRead, "9112-7.1-size-not-hex", "A chunk size is read up to the first octet that is no digit.", "framing/chunk-size-malformed[2b,0]", "framing/last-chunk-malformed[0,0]"),
        Seed(ChunkSizeWraps, "9112-7.1-size-overflow", "Chunk sizes are counted in 32 bits.", "framing/chunk-size-overflow[10000000000000000000000000000000000000000000000000000000000000000]", "messages/chunk-size-huge[100000000000000000000000000000005]"),
        Seed(ChunkEndUnchecked, "9112-7.1-data-crlf-required", "The two octets behind chunk data are skipped unseen.", "messages/chunk-data-end[helloXX0]"),
        Seed(TrailersRefused, "9112-7.1.2-trailers-accepted", "A trailer section is refused.", "messages/trailers[X-Empty:]", "messages/segments-of-chunks"),
        Seed(TrailerMerged, "9112-7.1.2-trailer-not-merged", "Trailer fields are added to the header section.", "messages/trailers-not-merged[Authorization]"),
        Seed(ContinueNotSent, "9112x-9110-10.1.1-expect-100", "An expectation of 100 (Continue) is left unanswered until the content comes.", "connections/expect-chunks-withheld", "connections/expect-content-withheld"),
        Seed(ContinueToHttp10, "9112x-9110-15.2-no-1xx-to-http10", "An HTTP/1.0 request gets a 100 (Continue).", "connections/expect-http10"),
        Seed(ContinueWithLength, "9112x-9110-8.6-no-cl-in-1xx-204", "A 100 (Continue) carries Content-Length.", "passive/no-framing-without-content", "connections/expect-content-at-once"),
        Seed(LongTargetUnanswered, "9112-3-target-too-long-414", "A request target that is too long gets no answer but a close.", "messages/target-too-long[{\"a\" * 2000000}]"),
        Seed(LongTargetRefusedEarly, "9112-3-8000-octet-request-line", "Request lines of more than 4,096 octets are refused.", "messages/target-8000-octets"),
        Seed(BadRequestAs500, "9112-2.2-bad-grammar-400", "Malformed requests are answered 500.", "messages/empty-field-name[: reached\\r\\nHost: {host}]", "messages/field-name-controls[X-Y\\0]"),
        Seed(FirstSegmentOnly, "9112-2.1-segmentation-independence", "A header section that does not come in one segment is refused.", "messages/segments-octet-by-octet", "messages/segments-of-content"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
