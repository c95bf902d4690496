using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange by which one malformed spelling is read, or one well-formed refused.</summary>
internal static class LeniencyFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(LastLengthWins, "9112-6.3-cl-differing-lines", "Of two different Content-Length lines the last counts.", "framing/cl-cl[Content-Length: 0\\r\\nCONTENT-LENGTH: 43]", "messages/content-length-twice-different[Content-Length: 0\\r\\nContent-Length: 5]"),
        Seed(LengthListFirstWins, "9112-6.3-cl-differing-list", "Of a list of lengths the first counts.", "framing/cl-cl[Content-Length: 0, 43]", "messages/content-length-twice-different[Content-Length: 0, 5]"),
        Seed(LengthHexRead, "9112-6.3-cl-other-base", "Content-Length may be hexadecimal behind 0x.", "framing/cl-malformed[0X2B]", "messages/content-length-other-base[0X5]"),
        Seed(LengthUnderscoreRead, "9112-6.3-cl-other-base", "Content-Length may have underscores between its digits.", "framing/cl-malformed[4_3]", "messages/content-length-other-base[0_5]"),
        Seed(LengthNegativeAsZero, "9112-6.3-cl-signed", "A negative Content-Length is 0.", "framing/cl-malformed[--43]", "messages/content-length-signed[-0]"),
        Seed(LengthEmptyAsZero, "9112-6.3-cl-empty", "An empty Content-Length is 0.", "messages/content-length-inner-whitespace[\\s\\t\\s]"),
        Seed(LengthFractionRead, "9112-6.3-cl-non-numeric", "Content-Length may have a fraction.", "framing/cl-malformed[4.3e1]", "messages/content-length-malformed[5.0]"),
        Seed(ChunkSignRead, "9112-7.1-size-sign-or-prefix", "A chunk size may start with a plus sign.", "framing/chunk-size-malformed[+2b]", "framing/last-chunk-malformed[+0]", "messages/chunk-size-malformed[+5]"),
        Seed(ChunkHexPrefixRead, "9112-7.1-size-sign-or-prefix", "A chunk size may start with 0x.", "framing/chunk-size-malformed[0X2B]", "framing/last-chunk-malformed[0x0]", "messages/chunk-size-malformed[0X5]"),
        Seed(ChunkUnderscoreRead, "9112-7.1-size-underscore", "A chunk size may have underscores between its digits.", "framing/chunk-size-malformed[2_b]", "messages/chunk-size-malformed[0_5]", "framing/last-chunk-malformed[0_0]"),
        Seed(ChunkSizeEmptyRead, "9112-7.1-size-empty", "A missing chunk size is 0.", "messages/last-chunk-malformed[;a=b]"),
        Seed(ChunkNotHexAsZero, "9112-7.1-size-not-hex", "What is no chunk size is 0.", "framing/last-chunk-malformed[\"0\"]", "framing/last-chunk-missing", "messages/last-chunk-malformed[+0]"),
        Seed(ChunkNegativeRead, "9112-7.1-size-sign-or-prefix", "The minus sign of a chunk size is skipped.", "framing/chunk-size-malformed[-2b]", "framing/last-chunk-malformed[-0]", "messages/chunk-size-malformed[-5]"),
        Seed(ChunkLeadingBlankRead, "9112-7.1-size-leading-ws", "A chunk size may start with blanks.", "messages/chunk-size-blanks[\\s5]"),
        Seed(ChunkLineFeedRead, "9112-7.1-bare-lf-in-chunk-lines", "LF alone ends a chunk-size line.", "messages/chunk-lines-with-lf[5\\nhello\\r\\n0\\r\\n\\r\\n]"),
        Seed(ChunkCarriageReturnRead, "9112-7.1-bare-cr-in-chunk-lines", "CR alone ends a chunk-size line.", "messages/chunk-lines-with-lf[5\\rhello\\r\\n0\\r\\n\\r\\n]"),
        Seed(ChunkDataLineFeedRead, "9112-7.1-bare-lf-in-chunk-lines", "LF alone follows chunk data.", "messages/chunk-lines-with-lf[5\\r\\nhello\\n0\\r\\n\\r\\n]"),
        Seed(ExtensionLineFeedKept, "9112-7.1.1-extension-ctl", "LF in a chunk extension is a part of it.", "messages/chunk-extension-line-breaks[;\\n]", "messages/chunk-extension-whitespace[\\s; a = \"b\"]"),
        Seed(TrailersUnchecked, "9112-7.1.2-trailer-line-grammar", "Whatever stands in a trailer section is skipped.", "messages/trailer-lines-malformed[: x]"),
        Seed(CutChunksServed, "9112-8-chunked-without-last-chunk", "Chunked content that the end of the connection cuts off is served.", "messages/chunked-incomplete[5\\r\\nhello\\r\\n]"),
        Seed(CutContentServed, "9112-8-incomplete-request-error", "Content that the end of the connection cuts off is served.", "messages/content-incomplete"),
        Seed(CodingFirstLineOnly, "9112-6.1-te-chunked-twice", "Of two Transfer-Encoding lines the first counts.", "messages/transfer-encoding-chunked-twice[Transfer-Encoding: chunked\\r\\nTransfer-Encoding: chunked]"),
        Seed(CodingUnknownIgnored, "9112-6.3-request-te-not-final-400", "An unknown transfer coding is passed over.", "framing/te-obfuscated-cl-te[\\xc5\\xbfhunked]", "framing/te-obfuscated-te-cl[\\xc5\\xbfhunked]", "messages/transfer-encoding-not-final-with-length[Transfer-Encoding: ,]"),
        Seed(CodingIdentityServed, "9112-6.1-te-identity", "Transfer-Encoding: identity is passed over.", "messages/transfer-encoding-not-final-with-length[Transfer-Encoding: identity]", "messages/transfer-encoding-not-final[identity]", "framing/te-obfuscated-cl-te[identity]"),
        Seed(CodingEmptyIgnored, "9112-6.1-te-empty", "An empty Transfer-Encoding is passed over.", "messages/transfer-encoding-not-final-with-length[Transfer-Encoding:]"),
        Seed(Http10CodingServed, "9112-6.1-http10-te-faulty", "Chunked content of HTTP/1.0 is read.", "framing/http10-transfer-encoding[Transfer-Encoding: chunked]", "messages/transfer-encoding-http10[Transfer-Encoding: chunked]"),
        Seed(TabBeforeValueRefused, "9112-5.1-ows-excluded", "A tab in front of a field value is refused.", "fields/value-without-outer-blanks[\\t{nonce}\\s\\t..\\t]", "framing/cl-padded[\\t43]", "messages/host-spellings[Host:\\t{host}]"),
        Seed(CodingEmptyElementRefused, "9112-6.1-te-empty-list-elements", "An empty element in front of chunked is refused.", "messages/transfer-encoding-empty-elements[, chunked]"),
        Seed(BareCarriageReturnKept, "9112-2.2-bare-cr-field-value", "A bare CR stays in a field value.", "messages/bare-cr-ends-no-line[\\r\\r]", "messages/cr-before-line-end[X-Probe: {nonce}\\r\\r]", "messages/value-with-bare-cr[left\\r\\rright]"),
        Seed(ControlsServed, "9110-5.5-cr-lf-nul", "Field values may have control characters.", "messages/value-with-nul[left\\0\\0right]", "cookies/nul-in-cookie", "cookies/controls-in-cookie[\\x01]"),
        Seed(FieldNameUnchecked, "9112-5-name-delimiters", "A field name may be anything.", "messages/field-name-delimiters[\"X\"]", "framing/te-name-malformed[TRANSFER-ENCODING : chunked]", "messages/empty-field-name[: reached\\r\\nHost: {host}]"),
        Seed(EmptyFieldNameServed, "9112-5-empty-field-name", "A field name may be empty.", "messages/empty-field-name[: reached\\r\\nHost: {host}]", "messages/trailer-lines-malformed[: x]"),
        Seed(VersionPrefixRead, "9112-2.3-version-two-digits", "What follows HTTP/1.1 in a request line is skipped.", "messages/version-digits[HTTP/1.01]", "messages/version-whitespace[HTTP/1.1\\0]"),
        Seed(ExcludedOctetsServed, "9112-3.2-target-excluded-printables", "A request target may have octets that no URI has.", "messages/target-excluded-characters[\"b\"]", "messages/target-percent-encoding[%1]"),
        Seed(TargetNulCuts, "9112-3.2-target-ctl-nul", "A request target ends at NUL.", "messages/target-nul[?a=\\0b]"),
        Seed(HostOverAbsoluteForm, "9112-3.2.2-origin-ignores-host", "Host wins over the authority of the request target.", "messages/absolute-form-names-the-site[b.example]"),
        Seed(ExpectationCaseCounts, "9110-10.1.1-case", "100-Continue is not known as 100-continue.", "connections/expect-in-any-case[100-CONTINUE]"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
