using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in the response: its lines, its fields, its framing.</summary>
internal static class ResponseFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(NoDate, "9110-6.6.1-date-present", "No response carries Date."),
        Seed(NoDateOn404, "9110-6.6.1-date-present", "A 404 carries no Date."),
        Seed(DateAsAsctime, "9110-5.6.7-generate-imf", "Date has the asctime form."),
        Seed(DateWithWrongWeekday, "9110-5.6.7-day-name-true", "Date names the weekday before."),
        Seed(DateADayOff, "9110-6.6.1-date-accurate", "Date is a day behind."),
        Seed(DateWithNumericZone, "9110-5.6.7-generate-imf", "Date ends in +0000 instead of GMT."),
        Seed(LengthOneTooLarge, "9112-6.2-response-cl-exact", "Content-Length counts one octet more than is sent."),
        Seed(LengthOneTooSmall, "9112-6.2-response-cl-exact", "Content-Length counts one octet less than is sent."),
        Seed(LengthSigned, "9112-6.2-response-cl-grammar", "Content-Length starts with a plus sign."),
        Seed(LengthTwiceDiffering, "9110-5.3-no-duplicate-singleton", "Content-Length comes twice, with different values."),
        Seed(NoContentType, "9110-8.3-content-type-present", "Content is sent without Content-Type."),
        Seed(StatusWithoutSpace, "9112-4-sp-without-reason", "The status line ends right after the status code."),
        Seed(StatusInLowerCase, "9112-4-status-line-grammar", "The status line starts with http/1.1."),
        Seed(StatusOfVersion10, "9112-2.3-no-downgrade", "HTTP/1.1 requests are answered with HTTP/1.0 status lines."),
        Seed(StatusAfterTwoSpaces, "9112-4-status-line-grammar", "Two spaces stand in front of the status code."),
        Seed(BareLineFeedOn404, "9112-2.1-response-crlf-terminators", "The lines of a 404 end with LF alone."),
        Seed(BareLineFeedOn400, "9112-2.1-response-crlf-terminators", "The lines of a 400 end with LF alone."),
        Seed(SpaceBeforeColonSent, "9112-5-response-field-line-grammar", "A space stands between Content-Type and its colon."),
        Seed(FoldSent, "9112-5.2-sender-no-fold", "A field value goes on in a folded line."),
        Seed(SpaceInFieldName, "9110-5.1-name-grammar", "A field name has a space in it."),
        Seed(ControlInFieldValue, "9110-5.5-value-grammar", "A field value has a control character in it."),
        Seed(SpaceBeforeFirstField, "9112-2.2-sender-no-ws-before-first-field", "The first field line starts with a space."),
        Seed(ContentOnHead, "9112-6.3-head-no-body", "Content follows the header section of every answer to HEAD."),
        Seed(HeadLengthZero, "9110-8.6-head-length", "HEAD is answered with Content-Length: 0 where GET has content."),
        Seed(ContentOn204, "9112-6.3-1xx-204-304-no-body", "Content follows a 204."),
        Seed(ContentOn304, "9112-6.3-1xx-204-304-no-body", "Content follows a 304."),
        Seed(LengthOn204, "9112x-9110-8.6-no-cl-in-1xx-204", "A 204 carries Content-Length: 0."),
        Seed(TransferEncodingOn204, "9112-6.1-no-te-in-1xx-204", "A 204 carries Transfer-Encoding: chunked."),
        Seed(LengthAndChunked, "9112-6.2-no-cl-with-te", "A chunked response carries Content-Length too."),
        Seed(ChunkSizeTooLarge, "9112-7.1-response-chunk-grammar", "The size of the first chunk counts one octet too many."),
        Seed(ChunkSizeInDecimal, "9112-7.1-response-chunk-grammar", "Chunk sizes are written in decimal."),
        Seed(ChunkedToHttp10, "9112-6.1-no-te-to-http10", "An HTTP/1.0 request gets a chunked response."),
        Seed(NoLastChunk, "9112-8-server-completes-response", "A chunked response lacks the last chunk and the connection closes."),
        Seed(NoLastEmptyLine, "9112-7.1-response-chunk-grammar", "The empty line behind the last chunk is missing."),
        Seed(ChunkedNamedTwice, "9112-6.1-sender-chunk-once", "Transfer-Encoding names chunked twice."),
        Seed(NotFoundUnframed, "9112-9.3-self-defined-length", "A 404 has no length of its own though the connection stays open."),
        Seed(ChallengeMissing, "9110-11.6.1-401-challenge", "A 401 carries no WWW-Authenticate."),
        Seed(RedirectWithoutLocation, "9110-15.4.3-302-location", "A 302 carries no Location."),
        Seed(LastModifiedInFuture, "9110-8.8.2.1-not-future", "Last-Modified is a day later than Date."),
        Seed(IfNoneMatchIgnored, "9110-13.1.2-inm-evaluated", "If-None-Match is not looked at."),
        Seed(IfNoneMatchStrong, "9110-13.1.2-inm-weak-compare", "A weak form of the tag does not match in If-None-Match."),
        Seed(NotModifiedWithoutTag, "9110-15.4.5-304-required-fields", "A 304 leaves out the ETag of the 200."),
        Seed(IfModifiedSinceByText, "9110-13.1.3-ims-evaluated", "If-Modified-Since counts only when it is the very text of Last-Modified."),
        Seed(IfMatchWeak, "9110-13.1.1-if-match-strong", "If-Match is satisfied by a weak tag."),
        Seed(IfRangeIgnored, "9110-13.1.5-if-range-mismatch", "Range is applied though If-Range does not match."),
        Seed(RangeOneShort, "9110-14.1.2-byte-offsets", "The last position of a range is taken as exclusive."),
        Seed(RangeWithoutContentRange, "9110-15.3.7.1-single-content-range", "A 206 of one part carries no Content-Range."),
        Seed(SuffixReadAsPrefix, "9110-14.1.2-suffix", "The range -N gives the first octets up to position N."),
        Seed(RangesUnclosed, "9110-14.6-byteranges-syntax", "The multipart content of a 206 lacks its closing delimiter."),
        Seed(UnsatisfiableAs206, "9110-14.2-unsatisfiable-416", "A range beyond the end is answered with an empty 206."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence);
}
