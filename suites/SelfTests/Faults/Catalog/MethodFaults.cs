using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of methods: which are known, what they do, what becomes of their content.</summary>
internal static class MethodFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(LowerCaseMethodServed, "9112-3.1-method-case-sensitive", "get is taken for GET.", "methods/unknown[Get]"),
        Seed(UnknownMethodServed, "9110-9.1-unknown-501", "An unknown method is served like GET.", "methods/unknown[FOO-BAR]", "methods/very-long[{\"A\" * 1000}]"),
        Seed(UnknownMethodAs400, "9112-3.1-any-token-parsed", "An unknown method is refused as malformed.", "methods/unknown[FOO-BAR]"),
        Seed(MethodReadByPrefix, "9112-3.1-method-no-prefix-match", "GETX is taken for GET.", "methods/unknown[GETGET]"),
        Seed(MethodCutAtSeven, "9112-3.1-method-no-prefix-match", "A method is cut behind its seventh octet, so OPTIONSX is OPTIONS.", "methods/unknown[OPTIONSX]"),
        Seed(NotAllowedWithoutAllow, "9110-15.5.6-405-allow", "A 405 carries no Allow.", "methods/not-allowed[DELETE]", "passive/allow-with-405", "methods/not-allowed[POST]"),
        Seed(NotAllowedListsMethod, "9110-15.5.6-405-method-not-listed", "Allow on a 405 lists the method that was refused.", "methods/not-allowed[DELETE]", "passive/refused-method-not-allowed", "methods/not-allowed[PATCH]"),
        Seed(OptionsListsForeignMethod, "9110-9.3.7-allow-truthful", "Allow on OPTIONS lists DELETE, which is then refused.", "methods/options-lists-nothing-refused[DELETE]"),
        Seed(AllowWithoutCommas, "9110-10.2.1-allow-grammar", "Allow separates methods with spaces.", "passive/token-lists", "methods/not-allowed[POST]"),
        Seed(NotAllowedAs404, "9110-9.1-not-allowed-405", "A known method that the resource lacks is answered 404.", "methods/not-allowed[DELETE]", "methods/options-truthful"),
        Seed(NotAllowedServed, "9110-9.1-not-allowed-405", "A known method that the resource lacks is served like GET.", "methods/not-allowed[DELETE]"),
        Seed(HeadRefused, "9110-9.1-get-head-supported", "HEAD is answered 405.", "methods/head-creates-nothing", "methods/head-same-fields"),
        Seed(HeadOf404Found, "9110-9.3.2-head-same-status", "HEAD is answered 200 where GET is answered 404.", "methods/head-of-missing"),
        Seed(HeadWithContentOnErrors, "9110-9.3.2-head-no-content", "An error in answer to HEAD has content.", "methods/head-creates-nothing", "methods/head-of-missing"),
        Seed(HeadLosesFields, "9110-9.3.2-head-same-fields", "HEAD is answered without ETag, Last-Modified and Content-Type.", "methods/head-same-fields"),
        Seed(RangeOnHead, "9110-14.2-other-methods", "HEAD with Range is answered 206.", "methods/head-with-range"),
        Seed(OptionsStarRefused, "9112-3.2.4-options-star", "OPTIONS * is answered 400.", "methods/options-asterisk"),
        Seed(StarServedForGet, "9112-3.2.4-star-only-options", "GET * is answered with the root resource.", "methods/asterisk-for-get"),
        Seed(OptionsWithoutAllow, "9110-9.3.7-options-allow", "OPTIONS is answered 200 without Allow.", "methods/options-of-resource"),
        Seed(ContentTrimmed, "9112-2.2-line-breaks-in-content-kept", "Line ends at the end of the content are lost.", "methods/post-final-line-break", "methods/post-text"),
        Seed(ContentLineEndsChanged, "9112-2.2-line-breaks-in-content-kept", "CRLF in the content becomes LF.", "methods/post-final-line-break", "methods/post-text"),
        Seed(ContentCutAtNul, "9112-2.2-line-breaks-in-content-kept", "The content ends at the first NUL.", "methods/post-nul", "methods/post-text"),
        Seed(ContentCutAtSub, "9112-2.2-line-breaks-in-content-kept", "The content ends at the first octet 1A.", "methods/post-substitute", "methods/post-text"),
        Seed(ContentRecoded, "9112-2.2-line-breaks-in-content-kept", "Octets above 7F in the content become two octets of UTF-8.", "methods/post-high-octets", "methods/post-text"),
        Seed(ContentCutAt65535, "9112-6.2-request-cl-body", "Content is cut behind 65,535 octets.", "methods/post-100000-octets"),
        Seed(PutFirstAs200, "9110-9.3.4-put-201", "The PUT that creates is answered 200.", "methods/put-creates"),
        Seed(PutAlways201, "9110-9.3.4-put-replace-200-204", "The PUT that replaces is answered 201.", "methods/put-replaces"),
        Seed(PutNotStored, "9110-9.3.4-put-then-get", "PUT answers as if it stored and stores nothing.", "methods/put-creates", "methods/content-of-get"),
        Seed(PutAppends, "9110-9.2.2-idempotent", "A second PUT appends to what the first stored.", "methods/put-replaces"),
        Seed(PutIgnoresIfMatch, "9110-13.1.1-if-match-not-performed", "PUT is performed although If-Match is false.", "methods/put-if-match"),
        Seed(PutIgnoresIfNoneMatch, "9110-13.1.2-inm-unsafe-412", "PUT with If-None-Match: * replaces what is there.", "methods/put-if-none-match"),
        Seed(PartialPutStored, "9110-14.5-partial-put-400", "PUT with Content-Range replaces the whole.", "methods/put-part"),
        Seed(DeleteNotDone, "9110-9.3.5-delete-status", "DELETE is answered 204 and removes nothing.", "methods/delete-removes", "methods/delete-twice"),
        Seed(SecondDeleteRestores, "9110-9.2.2-idempotent", "A second DELETE brings back what the first removed.", "methods/delete-twice"),
        Seed(DeleteTakesAll, "9110-9.3.5-delete-status", "DELETE removes the neighbours too.", "methods/delete-removes"),
        Seed(TraceReflectsCookie, "9110-9.3.8-trace-sensitive", "TRACE reflects Cookie and Authorization.", "methods/trace-reflects"),
        Seed(TraceAsTextPlain, "9112-10.1-trace-content-type", "The answer to TRACE is called text/plain.", "methods/trace-reflects"),
        Seed(GetTakesAway, "9110-9.2.1-safe-no-side-effect", "GET removes what it has shown.", "methods/safe-methods[GET]", "methods/content-of-get"),
        Seed(HeadCreates, "9110-9.2.1-safe-no-side-effect", "HEAD creates the resource that it asks for.", "methods/head-creates-nothing"),
        Seed(OptionsDeletes, "9110-9.2.1-safe-no-side-effect", "OPTIONS removes the resource that it asks about.", "methods/safe-methods[OPTIONS]"),
        Seed(GetContentStored, "9110-9.3.1-get-content-inert", "Content of a GET replaces the resource.", "methods/content-of-get"),
        Seed(PutAnsweredNotModified, "9110-13.1.2-inm-unsafe-412", "A false If-None-Match on PUT is answered 304.", "methods/put-if-none-match"),
        Seed(PostWithoutLengthWaits, "9112-6.3-no-framing-zero-length", "POST without framing fields waits for content.", "messages/request-without-framing[POST]"),
        Seed(PostReadUntilEnd, "9112-6.3-request-never-close-delimited", "POST without framing fields takes all that follows as content.", "messages/request-never-close-delimited[HTTP/1.0]"),
        Seed(EmptyPostRefused, "9112-6.2-cl-zero-nothing-read", "POST with Content-Length: 0 is answered 411.", "keep-alive/after-empty-post", "messages/content-length-zero[0000000000]"),
        Seed(UnknownMethodContentLeft, "9112-6-request-body-by-fields-only", "Content of an unknown method is read as the next request.", "framing/content-of-any-method-chunked[NONSENSE]", "framing/content-of-any-method[NONSENSE]"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) => new(fault, FaultTopic.Methods, requirement, sentence) { CaughtBy = caughtBy };
}
