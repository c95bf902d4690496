using HttpConformance.SelfTests.Faults;
using HttpConformance.SelfTests.Running;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.WrongVerdicts;

/// <summary>Servers that other testers passed although they are wrong, each beside one that deserves its pass.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class PassedThoughWrongTests
{
    private const string Refusable = "messages/host-missing[GET {resource}]";
    private const string BadRequest = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    private const string ServerError = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 20\r\n\r\nat Parser.Parse(...)\n";

    [Test]
    public async Task A_request_that_hung_the_server_for_good_was_refused()
    {
        var hangs = false;
        var hanging = new ScriptedTarget(async client =>
        {
            while (await client.ReadHeaderSectionAsync() is { } request)
            {
                hangs |= IsProbe(request);
                await (hangs ? Task.Delay(Timeout.Infinite, client.Stop) : client.SendAsync(ScriptedTarget.Resource));
            }
        });

        var results = await Judged.OnAsync(hanging, Judged.Checks(Refusable, "messages/plain-get"));

        results.Of(Refusable).Verdict.ShouldBe(Verdict.Fatal);
        results.Verdicts().ShouldNotContain(Verdict.Fail);
        (await VerdictOnRefusableAsync(BadRequest)).ShouldBe(Verdict.Pass);
    }

    [Test]
    public async Task Silence_of_a_server_that_waits_for_content_was_a_refusal()
    {
        var checks = Judged.Checks("framing/chunk-size-malformed[+2b]").ToList();
        var waiting = ScriptedTarget.Behaving((client, request) => IsChunked(request)
            ? Task.Delay(Timeout.Infinite, client.Stop)
            : client.SendAsync(ScriptedTarget.Resource));
        var refusing = ScriptedTarget.Behaving((client, request) => RefuseAsync(client, IsChunked(request)));

        (await Judged.OnAsync(waiting, checks, "echo")).Verdicts().ShouldBe([Verdict.Fail]);
        (await Judged.OnAsync(refusing, checks, "echo")).Verdicts().ShouldBe([Verdict.Pass]);
    }

    [Test]
    public async Task A_bare_close_was_as_good_as_a_400() => (await VerdictOnRefusableAsync("")).ShouldBe(Verdict.Warn);

    [Test]
    public async Task A_500_was_a_refusal() => (await VerdictOnRefusableAsync(ServerError)).ShouldBe(Verdict.Fail);

    [Test]
    public async Task A_static_server_passed_by_404_what_it_never_looked_at()
    {
        var checks = Judged.Checks("framing/cl-malformed", "framing/te-twice").ToList();

        (await Judged.OnAsync(StaticServer(), checks, "echo")).Active().ShouldAllBe(result =>
            result.Verdict == Verdict.Error && result.Reason.StartsWith("nothing can be concluded: the control POST /echo was answered 404"));
        (await Judged.OnAsync(StaticServer(), checks)).Active().Where(result => result.Verdict == Verdict.Pass && result.Level == Level.Must).ShouldBeEmpty();
    }

    [Test]
    public async Task Pipelining_worked_for_a_server_that_drops_the_second_request()
    {
        var checks = Judged.Checks("pipelining/order-of-five", "pipelining/order").ToList();

        (await Judged.OnAsync(Fault.SecondDropped, checks)).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Fail);
        (await Judged.OnAsync(Fault.None, checks)).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Pass);
    }

    [TestCase("NoDateOn404", "keep-alive/after-not-found", "passive/date-present")]
    [TestCase("NotAllowedWithoutAllow", "methods/options-truthful", "passive/allow-with-405")]
    [TestCase("HeadWithContentOnErrors", "methods/head-creates-nothing", "passive/nothing-beyond-the-end")]
    public async Task One_response_was_looked_at_for_each_rule(string fault, string check, string rule)
    {
        var checks = Judged.Checks(check, "methods/get-and-head").ToList();

        (await Judged.OnAsync(Enum.Parse<Fault>(fault), checks)).Of(rule).Verdict.ShouldBe(Verdict.Fail);
        (await Judged.OnAsync(Fault.None, checks)).Of(rule).Verdict.ShouldBe(Verdict.Pass);
    }

    [Test]
    public async Task Conditions_were_tried_on_a_page_without_validators()
    {
        var checks = Judged.Checks("conditional/if-none-match-own-tag", "conditional/if-match-own-tag", "conditional/not-modified-has-etag", "ranges/if-range-of-this-version").ToList();

        (await Judged.OnAsync(ScriptedTarget.Answering(_ => ScriptedTarget.Resource), checks, "static", "large"))
            .Verdicts().ShouldAllBe(verdict => verdict == Verdict.Skipped);
        (await Judged.OnAsync(Fault.None, checks)).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Pass);
    }

    [Test]
    public async Task No_answer_at_all_was_accepted_since_it_is_no_400()
    {
        var checks = Judged.Checks("messages/absolute-form", "messages/absolute-form-without-path").ToList();
        var closing = ScriptedTarget.Behaving((client, request) => SendOrCloseAsync(client, request.StartsWith("GET /", StringComparison.Ordinal) ? ScriptedTarget.Resource : ""));

        (await Judged.OnAsync(closing, checks)).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Fail);
        (await Judged.OnAsync(ScriptedTarget.Answering(_ => ScriptedTarget.Resource), checks)).Verdicts().ShouldAllBe(verdict => verdict == Verdict.Pass);
    }

    private static async Task<Verdict> VerdictOnRefusableAsync(string answer) =>
        (await Judged.OnAsync(new ScriptedTarget(client => AnswerAsync(client, answer)), Judged.Checks(Refusable))).Of(Refusable).Verdict;

    private static async Task AnswerAsync(ScriptedTarget.Client client, string toProbe)
    {
        while (await client.ReadHeaderSectionAsync() is { } request)
        {
            await SendOrCloseAsync(client, IsProbe(request) ? toProbe : ScriptedTarget.Resource);
        }
    }

    private static async Task SendOrCloseAsync(ScriptedTarget.Client client, string answer)
    {
        await client.SendAsync(answer);
        if (answer.Length == 0 || answer == BadRequest)
        {
            client.Close();
        }
    }

    private static Task RefuseAsync(ScriptedTarget.Client client, bool isBad) => SendOrCloseAsync(client, isBad ? BadRequest : ScriptedTarget.Resource);

    /// <summary>A request without Host.</summary>
    private static bool IsProbe(string request) => !request.Contains("\r\nHost:", StringComparison.Ordinal);

    private static bool IsChunked(string request) => request.Contains("\r\nTransfer-Encoding:", StringComparison.Ordinal);

    private static ScriptedTarget StaticServer() => ScriptedTarget.Answering(request =>
        request.StartsWith("GET / ", StringComparison.Ordinal) ? ScriptedTarget.Resource
        : request.StartsWith("GET ", StringComparison.Ordinal) || request.StartsWith("POST ", StringComparison.Ordinal) ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        : "HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\n\r\n");
}
