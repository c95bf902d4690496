using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of pipelining.</summary>
internal static class PipeliningFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(SecondDropped, "9112-9.3.2-pipelining-served", "What stands behind the first request is thrown away.", "pipelining/chunked-post-between", "pipelining/chunked-responses"),
        Seed(AnswersByCompletion, "9112-9.3.2-order", "Answers are sent in the order in which they get ready.", "pipelining/slow-first", "pipelining/slow-in-the-middle"),
        Seed(AnswersMerged, "9112-9.2-one-final-response-in-order", "The contents of all answers come under one header section.", "pipelining/order", "pipelining/chunked-post-between"),
        Seed(SecondAndThirdSwapped, "9112-9.3.2-order", "The second and the third answer change places.", "pipelining/mixed-methods", "pipelining/posts-in-order"),
        Seed(OnlyFourAnswered, "9112-9.3.2-pipelining-served", "Of requests that come together only four are answered.", "pipelining/mixed-methods", "pipelining/served-64-times"),
        Seed(ClosesAfterFirst, "9112-9.3.2-pipelining-served", "The connection closes after the first answer when more is waiting.", "pipelining/chunked-post-between", "pipelining/chunked-responses"),
        Seed(SplitRequestLost, "9112-2.1-segmentation-independence", "A request that came only in part behind another is lost.", "pipelining/split-in-the-second"),
        Seed(PostSwallowsRest, "9112-6.3-cl-exact-boundary", "What stands behind the content of a POST is thrown away.", "pipelining/post-between", "pipelining/posts-in-order"),
        Seed(AnswersAfterClose, "9112-9.6-nothing-processed-after-request-close", "Requests behind one with close are answered.", "pipelining/close-in-the-middle", "pipelining/http10-in-the-middle"),
        Seed(LostAfterNotFound, "9112-9.3.2-pipelining-served", "What stands behind a request answered 404 is thrown away.", "pipelining/not-found-in-the-middle"),
        Seed(GoodLostBeforeBad, "9112-9.3.2-error-in-pipeline", "A malformed request cancels the answers to those before it.", "pipelining/malformed-after-slow", "pipelining/malformed-in-the-middle"),
        Seed(SixtyFifthLost, "9112-9.3.2-pipelining-served", "The sixty-fifth request of a connection is not answered.", "pipelining/served-64-times", "pipelining/order-of-100"),
        Seed(LongAnswerCut, "9112-6.2-response-cl-exact", "A long answer is cut when more requests are waiting.", "pipelining/large-responses", "passive/status-line"),
        Seed(LastAnswerTwice, "9112-9.2-one-final-response-in-order", "The last of several answers is sent twice.", "pipelining/order", "pipelining/chunked-post-between"),
        Seed(FirstAnswerRepeated, "9112-9.3.2-order", "Requests that come together all get the first answer.", "pipelining/mixed-methods", "pipelining/order"),
        Seed(HeadWithContentInPipeline, "9112-6.3-head-no-body", "HEAD gets content when more requests are waiting.", "pipelining/head-between", "passive/nothing-beyond-the-end"),
        Seed(LastAnswerHeld, "9112-9.3.2-pipelining-served", "The last of several answers waits for one more request.", "pipelining/chunked-post-between", "pipelining/chunked-responses"),
        Seed(GetOvertakesPut, "9112-9.3.2-parallel-only-safe", "A GET behind a PUT is performed first.", "pipelining/put-then-get", "pipelining/split-in-the-second"),
        Seed(OneRequestASegment, "9112-2.1-segmentation-independence", "A second request waits in the buffer until another segment comes.", "pipelining/one-octet-a-write", "pipelining/chunked-post-between"),
        Seed(PipelineCutAt4096, "9112-9.3.2-pipelining-served", "Of what stands behind a request only 4,096 octets are kept.", "pipelining/order-of-100", "pipelining/posts-in-order"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) => new(fault, FaultTopic.Pipelining, requirement, sentence) { CaughtBy = caughtBy };
}
