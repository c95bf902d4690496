using HttpConformance.SelfTests.Faults;
using HttpConformance.SelfTests.Running;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.WrongVerdicts;

/// <summary>Servers that other testers failed although they are right, where it is cheap each beside one that is not.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class FailedThoughLawfulTests
{
    private static readonly string[] Accepting = ["methods/post-text", "pipelining/post-between", "connections/expect-content-withheld"];

    [TestCase(LawfulVariant.ContinueUnasked, "HTTP/1.1 100 ")]
    [TestCase(LawfulVariant.InterimResponses, "HTTP/1.1 103 ")]
    public async Task A_100_in_front_of_the_200_was_the_answer(LawfulVariant variant, string interim)
    {
        var results = await Judged.OnAsync(variant, Judged.Checks(Accepting));

        results.Active().ShouldAllBe(result => result.Verdict == Verdict.Pass && result.Received(interim));
    }

    [Test]
    public async Task A_line_folding_was_replaced_by_a_space()
    {
        var checks = Judged.Checks("messages/fold", "fields/fold-reaches-application-as-spaces").ToList();

        (await Judged.OnAsync(LawfulVariant.FoldsReplaced, checks)).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Pass);
        (await Judged.OnAsync(Fault.FoldJoined, checks)).Verdicts().ShouldContain(Verdict.Fail);
    }

    [TestCase("messages/host-empty")]
    [TestCase("messages/value-with-other-controls")]
    [TestCase("messages/target-fragment")]
    public async Task No_sentence_asks_for_the_refusal(string check)
    {
        var results = await Judged.OnAsync(
            ScriptedTarget.Answering(request => request.Contains('#') ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n" : ScriptedTarget.Resource),
            Judged.Checks(check));

        results.Verdicts().ShouldAllBe(verdict => verdict != Verdict.Fail && verdict != Verdict.Error);
    }

    [TestCase("messages/chunk-size-blanks")]
    [TestCase("messages/chunk-extension-malformed")]
    public async Task No_sentence_asks_for_the_refusal_of_a_chunk_size_line(string check)
    {
        var results = await Judged.OnAsync(Fault.ChunkSizePrefixRead, Judged.Checks(check));

        results.Verdicts().ShouldAllBe(verdict => verdict != Verdict.Fail && verdict != Verdict.Error);
    }

    [TestCase("messages/version-other-major[HTTP/2.0]", 505)]
    [TestCase("messages/transfer-encoding-unknown", 501)]
    [TestCase("messages/content-length-huge", 413)]
    [TestCase("messages/target-too-long", 414)]
    public async Task A_better_status_than_400_was_none(string check, int status)
    {
        var results = await Judged.OnAsync(Fault.None, Judged.Checks(check));

        results.Verdicts().ShouldAllBe(verdict => verdict == Verdict.Pass);
        results.Active().ShouldContain(result => result.Received($"HTTP/1.1 {status} "));
    }

    [TestCase("messages/transfer-encoding-spellings")]
    [TestCase("messages/transfer-encoding-empty-elements")]
    public async Task A_tab_and_an_empty_element_in_front_of_chunked_were_malformed(string check)
    {
        var refusing = ScriptedTarget.Behaving((client, request) => client.SendAsync(
            request.Contains("\r\nContent-Length", StringComparison.Ordinal) ? ScriptedTarget.Resource : "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));

        (await Judged.OnAsync(Fault.None, Judged.Checks(check))).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Pass);
        (await Judged.OnAsync(refusing, Judged.Checks(check), "echo")).Verdicts().ShouldNotContain(Verdict.Pass);
    }

    [Test]
    public async Task Both_framings_were_read_by_Transfer_Encoding_and_the_connection_closed()
    {
        var checks = Judged.Checks("messages/both-framings-close", "messages/both-framings-content", "messages/both-framings-hide-nothing").ToList();

        (await Judged.OnAsync(LawfulVariant.BothFramingsByTransferEncoding, checks)).Verdicts().ShouldNotContain(Verdict.Fail);
        (await Judged.OnAsync(Fault.OpenAfterBothFramings, checks)).Verdicts().ShouldContain(Verdict.Fail);
    }

    [Test]
    public async Task A_half_close_behind_each_request_was_taken_for_the_end_of_the_client()
    {
        // A server that answers nobody who has gone away.
        static ScriptedTarget Particular() => new(async client =>
        {
            var next = client.ReadHeaderSectionAsync();
            while (await next is not null)
            {
                next = client.ReadHeaderSectionAsync();
                await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(50), client.Stop));
                if (next.IsCompleted && await next is null)
                {
                    client.Close();
                    return;
                }

                await client.SendAsync(ScriptedTarget.Resource);
            }
        });

        (await Judged.OnAsync(Particular(), Judged.Checks("messages/plain-get", "messages/usual-request", "keep-alive/second-and-third-request")))
            .Verdicts().ShouldAllBe(verdict => verdict == Verdict.Pass);
        (await Judged.OnAsync(Particular(), Judged.Checks("keep-alive/half-close-after-request"))).Verdicts().ShouldNotContain(Verdict.Pass);
    }

    [Test]
    public async Task Four_runs_came_to_four_results()
    {
        var checks = WholeRun.Topic("pipelining", "keep-alive").Where(check => !check.Fixture.Tags.Contains("disturbing", StringComparer.Ordinal)).ToList();

        var first = await Judged.OnAsync(LawfulVariant.OctetByOctet, checks);
        var second = await Judged.OnAsync(LawfulVariant.OctetByOctet, checks);

        second.Select(result => $"{result.Id} {result.Verdict}").ShouldBe(first.Select(result => $"{result.Id} {result.Verdict}"));
    }

    [Test]
    public async Task A_slow_pipeline_was_a_silent_one()
    {
        // A hundred answers of 30 ms each take longer than any single one may.
        var results = await Judged.OnAsync(LawfulVariant.SlowWrites, Judged.Checks("pipelining/order-of-100"));

        results.Verdicts().ShouldBe([Verdict.Pass]);
    }

    [Test]
    public async Task A_close_that_was_announced_was_a_lost_answer()
    {
        var checks = Judged.Checks("pipelining/order-of-five", "pipelining/mixed-methods").ToList();

        (await Judged.OnAsync(LawfulVariant.ClosesEveryThird, checks)).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Warn);
        (await Judged.OnAsync(Fault.OnlyFourAnswered, checks)).Verdicts().ShouldContain(Verdict.Fail);
    }

    [Test]
    public async Task A_server_that_changes_its_mind_was_averaged()
    {
        var tries = 0;
        var fickle = ScriptedTarget.Answering(request => request.Contains("\r\nHost:", StringComparison.Ordinal) || Interlocked.Increment(ref tries) % 2 == 1
            ? ScriptedTarget.Resource
            : "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");

        var result = (await Judged.OnAsync(fickle, Judged.Checks("messages/host-missing[GET {resource}]"))).Active().Single();

        result.IsStable.ShouldBeFalse();
        result.OtherTranscript.ShouldNotBeNull();
    }
}
