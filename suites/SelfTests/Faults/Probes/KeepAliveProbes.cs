using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="KeepAliveFaults"/> show.</summary>
internal static class KeepAliveProbes
{
    private const string Refused = " 400 Bad Request";
    private const string Second = Mark + "\n";
    private static readonly string Close = Get("/", "Connection: close");
    private static readonly string Http10 = "GET / HTTP/1.0\r\n\r\n";
    private static readonly string Http10KeepAlive = "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.ClosesUnannounced, Second, Get("/") + Marked),
        Shows(Fault.SaysCloseStaysOpen, "Connection: close", Get("/") + Marked),
        Shows(Fault.RequestCloseIgnored, Second, Close + Marked),
        Shows(Fault.CloseInListIgnored, Second, Get("/", "Connection: keep-alive, close") + Marked),
        Shows(Fault.CloseInUpperCaseIgnored, Second, Get("/", "Connection: CLOSE") + Marked),
        Shows(Fault.CloseOnSecondLineIgnored, Second, Get("/", "Connection: te", "Connection: close") + Marked),
        Lacks(Fault.CloseLookAlikeObeyed, Second, Get("/", "Connection: closed") + Marked),
        Lacks(Fault.UnknownOptionCloses, Second, Get("/", "Connection: x-other") + Marked),
        Lacks(Fault.CloseNotAnnounced, "Connection: close", Close),
        Shows(Fault.ResetAfterClose, "(reset)", Close),
        Shows(Fault.Http10StaysOpen, Second, Http10 + Marked),
        Lacks(Fault.Http10KeepAliveUnannounced, "Connection: keep-alive", Http10KeepAlive),
        Lacks(Fault.Http10KeepAliveBroken, Second, Http10KeepAlive + Marked),
        Lacks(Fault.ClosesAfterHundred, Second, string.Concat(Enumerable.Repeat(Get("/no-content"), 100)) + Marked),
        Lacks(Fault.ClosesAfter404, Second, Get("/nowhere") + Marked),
        Lacks(Fault.ClosesAfterHead, Second, Bare("HEAD", "/") + Marked),
        Lacks(Fault.ClosesAfter204, Second, Get("/no-content") + Marked),
        Lacks(Fault.ClosesAfter304, Second, Get("/index.htm", "If-None-Match: *") + Marked),
        Lacks(Fault.ClosesAfterPost, Second, Post("abc") + Marked),
        Lacks(Fault.SecondRequestIgnored, Second, Get("/") + Marked),
        Shows(Fault.ContentLeftOn404, "Host: inner\n", With(Inner, "POST", "/nowhere")),
        Shows(Fault.GetContentLeft, "Host: inner\n", With(Inner, "GET", "/")),
        Shows(Fault.LastChunkLineEndLeft, Refused, Chunked("5\r\nhello\r\n0\r\n\r\n") + Marked),
        Shows(Fault.TrailersLeft, Refused, Chunked("5\r\nhello\r\n0\r\nX-T: 1\r\n\r\n") + Marked),
        Shows(Fault.EmptyLineAfterPostRefused, Refused, Post("abc") + "\r\n" + Marked),
        Shows(Fault.OpenAfterBadRequest, Second, "GET / HTTP/1.1\r\n\r\n" + Marked),
        Shows(Fault.OpenAfterBothFramings, Second, Chunked("5\r\nhello\r\n0\r\n\r\n", "Content-Length: 5") + Marked),
        Shows(Fault.RefusedExpectationContentLeft, "Host: inner\n", With(Inner, "POST", "/nowhere", "Expect: 100-continue")),
        Shows(Fault.StrayLineAfterResponse, "\r\n\r\nabc\r\n", Post("abc")),
        Shows(Fault.UnaskedResponse, "HTTP/1.1 408 ", Post("abc")),
    ];
}
