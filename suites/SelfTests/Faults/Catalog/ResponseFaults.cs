using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in the response: its lines, its fields, its framing.</summary>
internal static class ResponseFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(NoDate, "9110-6.6.1-date-present", "No response carries Date.", "passive/date-present"),
        Seed(NoDateOn404, "9110-6.6.1-date-present", "A 404 carries no Date.", "passive/date-present", "framing/content-of-any-method-chunked[HEAD]"),
        Seed(DateAsAsctime, "9110-5.6.7-generate-imf", "Date has the asctime form.", "passive/dates"),
        Seed(DateWithWrongWeekday, "9110-5.6.7-day-name-true", "Date names the weekday before.", "passive/dates"),
        Seed(DateADayOff, "9110-6.6.1-date-accurate", "Date is a day behind.", "passive/date-accurate"),
        Seed(DateWithNumericZone, "9110-5.6.7-generate-imf", "Date ends in +0000 instead of GMT.", "passive/dates"),
        Seed(LengthOneTooLarge, "9112-6.2-response-cl-exact", "Content-Length counts one octet more than is sent.", "messages/plain-get"),
        Seed(LengthOneTooSmall, "9112-6.2-response-cl-exact", "Content-Length counts one octet less than is sent.", "conditional/delete-if-match-other-tag", "conditional/delete-if-none-match-star"),
        Seed(LengthSigned, "9112-6.2-response-cl-grammar", "Content-Length starts with a plus sign.", "passive/content-length", "messages/plain-get"),
        Seed(LengthTwiceDiffering, "9110-5.3-no-duplicate-singleton", "Content-Length comes twice, with different values.", "passive/content-length", "methods/get-and-head[HEAD]"),
        Seed(NoContentType, "9110-8.3-content-type-present", "Content is sent without Content-Type.", "passive/content-type-present", "ranges/overlapping[0-4,5-9]"),
        Seed(StatusWithoutSpace, "9112-4-sp-without-reason", "The status line ends right after the status code.", "passive/space-before-reason"),
        Seed(StatusInLowerCase, "9112-4-status-line-grammar", "The status line starts with http/1.1.", "passive/status-line", "framing/chunk-size-malformed[\"2b\"]"),
        Seed(StatusOfVersion10, "9112-2.3-no-downgrade", "HTTP/1.1 requests are answered with HTTP/1.0 status lines.", "messages/version-of-answers[GET /{nonce} HTTP/1.1\\r\\nHost: {host}]", "passive/own-version"),
        Seed(StatusAfterTwoSpaces, "9112-4-status-line-grammar", "Two spaces stand in front of the status code.", "passive/status-line"),
        Seed(BareLineFeedOn404, "9112-2.1-response-crlf-terminators", "The lines of a 404 end with LF alone.", "passive/line-ends", "framing/content-of-any-method[DELETE]"),
        Seed(BareLineFeedOn400, "9112-2.1-response-crlf-terminators", "The lines of a 400 end with LF alone.", "passive/line-ends", "framing/chunk-size-malformed[+2b]"),
        Seed(SpaceBeforeColonSent, "9112-5-response-field-line-grammar", "A space stands between Content-Type and its colon.", "passive/field-lines"),
        Seed(FoldSent, "9112-5.2-sender-no-fold", "A field value goes on in a folded line.", "passive/no-line-folding"),
        Seed(SpaceInFieldName, "9110-5.1-name-grammar", "A field name has a space in it.", "passive/field-lines"),
        Seed(ControlInFieldValue, "9110-5.5-value-grammar", "A field value has a control character in it.", "passive/field-values"),
        Seed(SpaceBeforeFirstField, "9112-2.2-sender-no-ws-before-first-field", "The first field line starts with a space.", "passive/field-lines"),
        Seed(ContentOnHead, "9112-6.3-head-no-body", "Content follows the header section of every answer to HEAD.", "passive/nothing-beyond-the-end", "framing/content-of-any-method-chunked[HEAD]"),
        Seed(HeadLengthZero, "9110-8.6-head-length", "HEAD is answered with Content-Length: 0 where GET has content.", "cookies/head-reads-the-cookie", "methods/head-same-fields"),
        Seed(ContentOn204, "9112-6.3-1xx-204-304-no-body", "Content follows a 204.", "passive/nothing-beyond-the-end"),
        Seed(ContentOn304, "9112-6.3-1xx-204-304-no-body", "Content follows a 304.", "keep-alive/after-not-modified", "passive/nothing-beyond-the-end", "conditional/if-modified-since-future[Fri, 31 Dec 2100 23:59:59 GMT]"),
        Seed(LengthOn204, "9112x-9110-8.6-no-cl-in-1xx-204", "A 204 carries Content-Length: 0.", "passive/no-framing-without-content", "conditional/delete-if-modified-since"),
        Seed(TransferEncodingOn204, "9112-6.1-no-te-in-1xx-204", "A 204 carries Transfer-Encoding: chunked.", "passive/no-framing-without-content"),
        Seed(LengthAndChunked, "9112-6.2-no-cl-with-te", "A chunked response carries Content-Length too.", "passive/length-or-coding"),
        Seed(ChunkSizeTooLarge, "9112-7.1-response-chunk-grammar", "The size of the first chunk counts one octet too many.", "passive/line-ends", "keep-alive/after-chunked"),
        Seed(ChunkSizeInDecimal, "9112-7.1-response-chunk-grammar", "Chunk sizes are written in decimal.", "passive/chunks"),
        Seed(ChunkedToHttp10, "9112-6.1-no-te-to-http10", "An HTTP/1.0 request gets a chunked response.", "keep-alive/http10-chunked-resource", "statelessness/version-is-not-remembered"),
        Seed(NoLastChunk, "9112-8-server-completes-response", "A chunked response lacks the last chunk and the connection closes.", "passive/complete", "pipelining/chunked-responses"),
        Seed(NoLastEmptyLine, "9112-7.1-response-chunk-grammar", "The empty line behind the last chunk is missing.", "pipelining/chunked-responses", "passive/chunks"),
        Seed(ChunkedNamedTwice, "9112-6.1-sender-chunk-once", "Transfer-Encoding names chunked twice.", "passive/transfer-encoding"),
        Seed(NotFoundUnframed, "9112-9.3-self-defined-length", "A 404 has no length of its own though the connection stays open.", "conditional/delete-if-modified-since", "conditional/missing-before-conditions[If-Match: \"x\"]"),
        Seed(ChallengeMissing, "9110-11.6.1-401-challenge", "A 401 carries no WWW-Authenticate.", "passive/challenge-with-401"),
        Seed(RedirectWithoutLocation, "9110-15.4.3-302-location", "A 302 carries no Location.", "passive/location-with-302", "conditional/redirect-before-conditions[If-None-Match: *]"),
        Seed(LastModifiedInFuture, "9110-8.8.2.1-not-future", "Last-Modified is a day later than Date.", "passive/last-modified-past"),
        Seed(IfNoneMatchIgnored, "9110-13.1.2-inm-evaluated", "If-None-Match is not looked at.", "conditional/if-none-match-own-tag[GET]", "conditional/delete-if-none-match-star"),
        Seed(IfNoneMatchStrong, "9110-13.1.2-inm-weak-compare", "A weak form of the tag does not match in If-None-Match.", "conditional/if-none-match-weak"),
        Seed(NotModifiedWithoutTag, "9110-15.4.5-304-required-fields", "A 304 leaves out the ETag of the 200.", "conditional/not-modified-has-etag"),
        Seed(IfModifiedSinceByText, "9110-13.1.3-ims-evaluated", "If-Modified-Since counts only when it is the very text of Last-Modified.", "conditional/if-modified-since-future[Fri Dec 31 23:59:59 2100]"),
        Seed(IfMatchWeak, "9110-13.1.1-if-match-strong", "If-Match is satisfied by a weak tag.", "conditional/if-match-weak"),
        Seed(IfRangeIgnored, "9110-13.1.5-if-range-mismatch", "Range is applied though If-Range does not match.", "ranges/if-range-of-another-version[0-0\\r\\nIf-Range: \"no-such-tag\"]", "ranges/if-range-malformed[\"no-such\", \"nor-such\"]"),
        Seed(RangeOneShort, "9110-14.1.2-byte-offsets", "The last position of a range is taken as exclusive.", "ranges/first-octets", "ranges/to-the-end"),
        Seed(RangeWithoutContentRange, "9110-15.3.7.1-single-content-range", "A 206 of one part carries no Content-Range.", "ranges/first-octets", "passive/content-range-of-part", "ranges/blanks-and-commas-in-the-set[\\s0-0]"),
        Seed(SuffixReadAsPrefix, "9110-14.1.2-suffix", "The range -N gives the first octets up to position N.", "ranges/suffix", "ranges/suffix-of-zero"),
        Seed(RangesUnclosed, "9110-14.6-byteranges-syntax", "The multipart content of a 206 lacks its closing delimiter.", "passive/multipart-form", "ranges/blanks-and-commas-in-the-set[0-1,\\t60000-60001]"),
        Seed(UnsatisfiableAs206, "9110-14.2-unsatisfiable-416", "A range beyond the end is answered with an empty 206.", "ranges/first-behind-the-end[100000000000000000000000000000000000000000000000000]", "ranges/suffix-of-zero"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
