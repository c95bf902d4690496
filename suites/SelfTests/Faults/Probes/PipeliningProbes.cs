using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;
using static HttpConformance.SelfTests.Faults.Step;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="PipeliningFaults"/> show.</summary>
internal static class PipeliningProbes
{
    private const string Second = Mark + "\n";
    private static readonly string[] Numbered = [.. Enumerable.Range(1, 66).Select(at => Get("/echo", $"X-N: {at}"))];

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.SecondDropped, Second, Get("/") + Marked),
        Shows(Fault.AnswersByCompletion, "\r\n\r\n0HTTP/1.1 200", Get("/slow?ms=300") + Get("/slow?ms=0")),
        Shows(Fault.AnswersMerged, "leftright", Post("left") + Post("right")),
        Shows(Fault.SecondAndThirdSwapped, "threeHTTP/1.1", Post("one") + Post("two") + Post("three")),
        Lacks(Fault.OnlyFourAnswered, "X-N: 5\n", string.Concat(Numbered.Take(5))),
        Lacks(Fault.ClosesAfterFirst, Second, Get("/") + Marked),
        Lacks(Fault.SplitRequestLost, Second, Segment(Get("/") + "GET /echo HTTP/1.1\r\nHo"), Take(), Send($"st: a\r\n{Mark}\r\n\r\n"), End()),
        Lacks(Fault.PostSwallowsRest, Second, Post("abc") + Marked),
        Shows(Fault.AnswersAfterClose, Second, Get("/", "Connection: close") + Marked),
        Lacks(Fault.LostAfterNotFound, Second, Get("/nowhere") + Marked),
        Lacks(Fault.GoodLostBeforeBad, Second, Marked + "GET / HTTP/1.1\r\n\r\n"),
        Lacks(Fault.SixtyFifthLost, "X-N: 65\n", string.Concat(Numbered)),
        Lacks(Fault.LongAnswerCut, "00006999\r\nHTTP/1.1 200", Get("/static/large.bin") + Marked),
        Shows(Fault.LastAnswerTwice, "twoHTTP/1.1 200", Post("one") + Post("two")),
        Lacks(Fault.FirstAnswerRepeated, Second, Get("/") + Marked),
        Shows(Fault.HeadWithContentInPipeline, "The root resource.", Bare("HEAD", "/") + Marked),
        Lacks(Fault.LastAnswerHeld, Second, Get("/") + Marked),
        Shows(Fault.GetOvertakesPut, " 404 ", Put("a", "abc") + Get("/store/a")),
        Lacks(Fault.OneRequestASegment, Second, Get("/") + Marked),
        Lacks(Fault.PipelineCutAt4096, Second, string.Concat(Enumerable.Repeat(Get("/no-content"), 150)) + Marked),
    ];
}
