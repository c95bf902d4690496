using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;
using static HttpConformance.SelfTests.Faults.Step;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="RequestFaults"/> show.</summary>
internal static class RequestProbes
{
    private const string Refused = " 400 Bad Request";

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.MissingHostServed, Refused, "GET / HTTP/1.1\r\n\r\n"),
        Lacks(Fault.DuplicateHostServed, Refused, Get("/", "Host: b")),
        Lacks(Fault.InvalidHostServed, Refused, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"),
        Lacks(Fault.LowerCaseVersionServed, Refused, "GET / http/1.1\r\nHost: a\r\n\r\n"),
        Shows(Fault.HigherMinorRefused, " 505 ", "GET / HTTP/1.2\r\nHost: a\r\n\r\n"),
        Lacks(Fault.MajorTwoServed, " 505 ", "GET / HTTP/2.0\r\nHost: a\r\n\r\n"),
        Shows(Fault.Http09Served, "The root resource.", "GET /\r\n"),
        Shows(Fault.AbsoluteFormRefused, Refused, Get("http://a/")),
        Shows(Fault.AbsoluteFormNeedsEqualHost, Refused, Get("http://b/")),
        Lacks(Fault.FragmentServed, Refused, Get("/#part")),
        Lacks(Fault.SpaceInTargetServed, Refused, Get("/a b")),
        Lacks(Fault.SpaceBeforeColonServed, Refused, Get("/", "X-A : 1")),
        Shows(Fault.SpaceBeforeColonUnframed, " 200 ", Bare("POST", "/echo", "Content-Length : 5") + "hello"),
        Shows(Fault.FoldJoined, "X-A: leftright\n", Get("/echo", "X-A: left\r\n right")),
        Shows(Fault.LeadingEmptyLineRefused, Refused, "\r\n" + Get("/")),
        Shows(Fault.CarriageReturnEndsLine, "X-B: 2\n", Get("/echo", "X-A: 1\rX-B: 2")),
        Shows(Fault.NulCutsValue, "X-A: left\n", Get("/echo", "X-A: left\0right")),
        Shows(Fault.HighOctetsRefused, Refused, Get("/echo", "X-A: caf\u00e9")),
        Shows(Fault.EmptyValueRefused, Refused, Get("/echo", "X-A:")),
        Shows(Fault.FieldNameCaseCounts, Refused, "GET / HTTP/1.1\r\nhost: a\r\n\r\n"),
        Lacks(Fault.LineWithoutColonServed, Refused, Get("/", "X-A")),
        Shows(Fault.UnderscoreAsHyphen, "application/octet-stream", Bare("POST", "/echo", "Content_Length: 5") + "hello"),
        Lacks(Fault.FieldsBeyondFiftyDropped, "X-59: 59\n", Get("/echo", [.. Enumerable.Range(1, 60).Select(at => $"X-{at}: {at}")])),
        Lacks(Fault.LengthPrefixRead, Refused, Bare("POST", "/echo", "Content-Length: 5x") + "hello"),
        Lacks(Fault.LengthSignRead, Refused, Bare("POST", "/echo", "Content-Length: +5") + "hello"),
        Lacks(Fault.LengthReadAsOctal, "abcdefghij", Bare("POST", "/echo", "Content-Length: 010") + "abcdefghij"),
        Lacks(Fault.LengthWraps, " 413 ", Bare("POST", "/echo", "Content-Length: 4294967301") + "hello"),
        Shows(Fault.FirstLengthWins, "\r\n\r\nhello", Bare("POST", "/echo", "Content-Length: 5", "Content-Length: 6") + "hello!"),
        Lacks(Fault.LengthOverTransferEncoding, Refused, Chunked("0\r\n\r\n", "Content-Length: 5")),
        Lacks(Fault.NearlyChunkedServed, Refused, Bare("POST", "/echo", "Transfer-Encoding: xchunked") + "5\r\nhello\r\n0\r\n\r\n"),
        Shows(Fault.ChunkExtensionRefused, Refused, Chunked("5;a=b\r\nhello\r\n0\r\n\r\n")),
        Shows(Fault.UpperHexRefused, Refused, Chunked("A\r\n0123456789\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkSizePrefixRead, Refused, Chunked("5x\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkSizeWraps, " 413 ", Chunked("100000005\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkEndUnchecked, Refused, Chunked("5\r\nhelloXY0\r\n\r\n")),
        Shows(Fault.TrailersRefused, Refused, Chunked("5\r\nhello\r\n0\r\nX-T: 1\r\n\r\n")),
        Shows(Fault.TrailerMerged, "X-T: 1\n", Chunked("0\r\nX-T: 1\r\n\r\n")),
        Lacks(Fault.ContinueNotSent, " 100 ", Bare("POST", "/echo", "Expect: 100-continue", "Content-Length: 5")),
        Shows(Fault.ContinueToHttp10, " 100 ", "POST /echo HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok"),
        Shows(Fault.ContinueWithLength, " 100 Continue\r\nContent-Length: 0", Bare("POST", "/echo", "Expect: 100-continue", "Content-Length: 5")),
        Lacks(Fault.LongTargetUnanswered, " 414 ", Get("/" + new string('a', 20_000))),
        Shows(Fault.LongTargetRefusedEarly, " 414 ", Get("/echo?" + new string('a', 5_000))),
        Shows(Fault.BadRequestAs500, " 500 ", "GET / HTTP/1.1\r\n\r\n"),
        Shows(Fault.FirstSegmentOnly, Refused, Segment("GET / HTTP/1.1\r\n"), Send("Host: a\r\n\r\n"), End()),
    ];
}
