using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;
using static HttpConformance.SelfTests.Faults.Step;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="StatelessnessFaults"/> show.</summary>
internal static class StatelessnessProbes
{
    private const string SidShown = "Content-Length: 32\r\n";
    private const string NothingShown = "Content-Length: 0\r\n";
    private static readonly string Visit = Get("/reader/", "User-Agent: one");
    private static readonly string Image = Get("/image/", "User-Agent: one");
    private static readonly string ImageWithSid = Get("/image/", "Cookie: sid={sid}");
    private static readonly string Index = Get("/index.htm");

    public static IReadOnlyList<Probe> All { get; } =
    [
        Shows(Fault.SidByConnection, SidShown, Visit + Image),
        Shows(Fault.SidByAddress, SidShown, Visit, Image),
        Shows(Fault.SidByOrder, SidShown, Visit, Image),
        Shows(Fault.SidByUserAgent, SidShown, Visit, Image),
        Lacks(Fault.SidOnlyOnItsConnection, SidShown, Visit, ImageWithSid),
        Shows(Fault.SidWorksOnce, NothingShown, Visit, ImageWithSid, ImageWithSid),
        Lacks(Fault.CookieKept, NothingShown, Get("/cookie/echo", "Cookie: a=1") + Get("/cookie/echo")),
        Shows(Fault.AuthorizationKept, "Private.", Get("/echo", "Authorization: Basic eDp5") + Get("/private")),
        Shows(Fault.FieldsKept, "X-B: 2\nX-A: 1\n", Get("/echo", "X-A: 1") + Get("/echo", "X-B: 2")),
        Lacks(Fault.HostKept, " 400 ", Get("/") + "GET / HTTP/1.1\r\n\r\n"),
        Lacks(Fault.RangeKept, " 200 ", Get("/index.htm", "Range: bytes=0-1") + Index),
        Lacks(Fault.IfNoneMatchKept, " 200 ", Get("/index.htm", "If-None-Match: *") + Index),
        Lacks(Fault.HeadSticks, "The root resource.", Bare("HEAD", "/") + Get("/")),
        Lacks(Fault.NotFoundSticks, "The root resource.", Get("/nowhere") + Get("/")),
        Shows(Fault.FirstRequestDiffers, "Welcome", Get("/")),
        Lacks(Fault.CounterInContent, "00000000\r\n00000001", Get("/static/large.bin")),
        Shows(Fault.ContentTailLeaks, "\r\n\r\nxycdef", Post("abcdef") + Post("xy")),
        Lacks(Fault.EmptyContentRecalled, "Host: a\n", Post("abcdef") + Get("/echo")),
        // Whichever is read last, one of the two answers shows the other's value.
        Lacks(Fault.SlowValueShared, "400(end)HTTP/1.1 200 OK\r\nDate: Wed, 04 Mar 2026 05:06:07 GMT\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\n300(end)", Segment(Get("/slow?ms=400")), Segment(Get("/slow?ms=300"), on: 2), End(), End(on: 2)),
        Lacks(Fault.FieldsShared, "X-A: mine\n", Segment(Chunked("", "X-A: mine")), Get("/echo"), Send("0\r\n\r\n"), End()),
        Shows(Fault.StoreByConnection, " 404 ", Put("a", "abc"), Get("/store/a")),
        Lacks(Fault.PipelinedCookiesShared, "b=2\n", Get("/cookie/echo", "Cookie: a=1") + Get("/cookie/echo", "Cookie: b=2")),
    ];
}
