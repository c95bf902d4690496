using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of pipelining.</summary>
internal static class PipeliningFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(SecondDropped, "9112-9.3.2-pipelining-served", "What stands behind the first request is thrown away."),
        Seed(AnswersByCompletion, "9112-9.3.2-order", "Answers are sent in the order in which they get ready."),
        Seed(AnswersMerged, "9112-9.2-one-final-response-in-order", "The contents of all answers come under one header section."),
        Seed(SecondAndThirdSwapped, "9112-9.3.2-order", "The second and the third answer change places."),
        Seed(OnlyFourAnswered, "9112-9.3.2-pipelining-served", "Of requests that come together only four are answered."),
        Seed(ClosesAfterFirst, "9112-9.3.2-pipelining-served", "The connection closes after the first answer when more is waiting."),
        Seed(SplitRequestLost, "9112-2.1-segmentation-independence", "A request that came only in part behind another is lost."),
        Seed(PostSwallowsRest, "9112-6.3-cl-exact-boundary", "What stands behind the content of a POST is thrown away."),
        Seed(AnswersAfterClose, "9112-9.6-nothing-processed-after-request-close", "Requests behind one with close are answered."),
        Seed(LostAfterNotFound, "9112-9.3.2-pipelining-served", "What stands behind a request answered 404 is thrown away."),
        Seed(GoodLostBeforeBad, "9112-9.3.2-error-in-pipeline", "A malformed request cancels the answers to those before it."),
        Seed(SixtyFifthLost, "9112-9.3.2-pipelining-served", "The sixty-fifth request of a connection is not answered."),
        Seed(LongAnswerCut, "9112-6.2-response-cl-exact", "A long answer is cut when more requests are waiting."),
        Seed(LastAnswerTwice, "9112-9.2-one-final-response-in-order", "The last of several answers is sent twice."),
        Seed(FirstAnswerRepeated, "9112-9.3.2-order", "Requests that come together all get the first answer."),
        Seed(HeadWithContentInPipeline, "9112-6.3-head-no-body", "HEAD gets content when more requests are waiting."),
        Seed(LastAnswerHeld, "9112-9.3.2-pipelining-served", "The last of several answers waits for one more request."),
        Seed(GetOvertakesPut, "9112-9.3.2-parallel-only-safe", "A GET behind a PUT is performed first."),
        Seed(OneRequestASegment, "9112-2.1-segmentation-independence", "A second request waits in the buffer until another segment comes."),
        Seed(PipelineCutAt4096, "9112-9.3.2-pipelining-served", "Of what stands behind a request only 4,096 octets are kept."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence) => new(fault, FaultTopic.Pipelining, requirement, sentence);
}
