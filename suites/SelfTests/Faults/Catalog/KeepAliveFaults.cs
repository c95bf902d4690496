using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of persistent connections.</summary>
internal static class KeepAliveFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(ClosesUnannounced, "9112-9.3-nonpersistent-server-says-close", "The connection closes after each response without a word.", "keep-alive/after-chunked", "keep-alive/after-chunked-post"),
        Seed(SaysCloseStaysOpen, "9112-9.6-server-close-obeyed", "Each response says close and the connection stays open.", "keep-alive/server-close-after-refusal", "keep-alive/client-close-chunked-post"),
        Seed(RequestCloseIgnored, "9112-9.6-request-close-obeyed", "The connection option close is not obeyed.", "keep-alive/client-close-chunked-post", "keep-alive/client-close-head"),
        Seed(CloseInListIgnored, "9112-9.3-close-wins", "close in a list with other options is not obeyed.", "keep-alive/client-close[,close]"),
        Seed(CloseInUpperCaseIgnored, "9112-9.3-options-case-insensitive", "CLOSE is not obeyed.", "keep-alive/client-close[CLOSE]"),
        Seed(CloseOnSecondLineIgnored, "9112-9.3-options-case-insensitive", "close in a second Connection line is not obeyed.", "keep-alive/client-close-second-line"),
        Seed(CloseLookAlikeObeyed, "9112-9.3-option-token-exact", "Any option that contains close is obeyed as close.", "keep-alive/look-alike-options[close-not]"),
        Seed(UnknownOptionCloses, "9110-7.6.1-unknown-option", "An unknown connection option closes the connection.", "keep-alive/look-alike-options[close-not]"),
        Seed(CloseNotAnnounced, "9112-9.6-close-in-final-response", "The response to a close request does not say close.", "keep-alive/client-close-echoed"),
        Seed(ResetAfterClose, "9112-9.6-staged-close", "The connection is reset instead of closed.", "keep-alive/client-close-chunked-post", "keep-alive/client-close-head"),
        Seed(Http10StaysOpen, "9112-9.3-http10-closes", "An HTTP/1.0 request without keep-alive leaves the connection open.", "keep-alive/http10-after-http11", "keep-alive/http10-closes"),
        Seed(Http10KeepAliveUnannounced, "9112-C.2.2-http10-keep-alive-answer", "HTTP/1.0 keep-alive is honoured but not confirmed.", "keep-alive/http10-keep-alive"),
        Seed(Http10KeepAliveBroken, "9112-C.2.2-http10-keep-alive-answer", "HTTP/1.0 keep-alive is confirmed and the connection closes.", "keep-alive/http10-keep-alive"),
        Seed(ClosesAfterHundred, "9112-9.6-announce-close", "The connection closes after a hundred responses without a word.", "keep-alive/hundred-and-twenty-requests"),
        Seed(ClosesAfter404, "9112-9.3-persistence-after-error-response", "The connection closes after a 404 without a word.", "keep-alive/after-not-found"),
        Seed(ClosesAfterHead, "9112-9.6-announce-close", "The connection closes after HEAD without a word.", "keep-alive/after-head"),
        Seed(ClosesAfter204, "9112-9.6-announce-close", "The connection closes after a 204 without a word.", "keep-alive/after-no-content"),
        Seed(ClosesAfter304, "9112-9.3-persistence-after-error-response", "The connection closes after a 304 without a word.", "keep-alive/after-not-modified"),
        Seed(ClosesAfterPost, "9112-9.6-announce-close", "The connection closes after POST without a word.", "keep-alive/after-chunked-post", "keep-alive/after-empty-post"),
        Seed(SecondRequestIgnored, "9112-9.3-persistent-by-default", "The second request of a connection is never answered.", "keep-alive/after-chunked", "keep-alive/after-chunked-post"),
        Seed(ContentLeftOn404, "9112-9.3-read-body-or-close", "Content that comes with a 404 is read as the next request.", "keep-alive/chunked-content-left-by-not-found", "keep-alive/content-left-by-not-found"),
        Seed(GetContentLeft, "9112-9.3-read-body-or-close", "Content of a GET is read as the next request.", "keep-alive/chunked-content-left-by-get", "keep-alive/content-left-by-get"),
        Seed(LastChunkLineEndLeft, "9112-7.1-final-crlf-required", "The last CRLF of chunked content is read as the next request.", "keep-alive/after-chunked-post", "keep-alive/chunked-content-left-by-get"),
        Seed(TrailersLeft, "9112-7.1.2-trailers-accepted", "The trailer section is read as the next request.", "messages/trailers[X-Empty:]"),
        Seed(EmptyLineAfterPostRefused, "9112-2.2-extra-crlf-after-body", "An empty line behind the content of a POST is refused.", "keep-alive/empty-line-after-post"),
        Seed(OpenAfterBadRequest, "9112-2.2-close-after-bad-grammar", "After a 400 the next octets are read as a request.", "pipelining/malformed-in-the-middle", "messages/garbage[::::]"),
        Seed(OpenAfterBothFramings, "9112-6.1-cl-and-te-close", "A request with both framing fields leaves the connection open.", "framing/cl-te-bad-length[\"58\"]", "framing/cl-te-hidden-methods[DELETE /smugg HTTP/1.1]"),
        Seed(RefusedExpectationContentLeft, "9112-9.3-expect-refused-body", "Content behind a refused expectation is read as the next request.", "connections/expect-refused-content"),
        Seed(StrayLineAfterResponse, "9112-6.3-nothing-after-final-response", "An empty line follows the content of each response.", "passive/status-line"),
        Seed(UnaskedResponse, "9112-9.2-no-unsolicited-data", "A 408 follows each response to POST.", "keep-alive/after-chunked-post", "keep-alive/after-empty-post"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) => new(fault, FaultTopic.KeepAlive, requirement, sentence) { CaughtBy = caughtBy };
}
