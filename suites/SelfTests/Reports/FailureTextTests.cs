using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Wire;
using static HttpConformance.SelfTests.Reports.SampleRun;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class FailureTextTests
{
    private static IEnumerable<TestCaseData<string, CheckResult>> Results()
    {
        yield return Case("fail", Lengths);
        yield return Case("fatal", Crash);
        yield return Case("expected", BareCr);
        yield return Case("passive", Date);
        yield return Case("unstable", Lengths with { IsStable = false, OtherTranscript = Exchange(Sent(1, 0.2, "POST /echo HTTP/1.1\r\n\r\n"), Received(1, 1, "HTTP/1.1 400 Bad Request\r\n"), Event(1, 5_000, "nothing came within 5 s")) });
        yield return Case("silent", Lengths with { Verdict = Verdict.Error, Transcript = Exchange(), Foreseen = [], Reason = "no connection\nthe control failed" });
        yield return Case("long", Lengths with { Transcript = Exchange([.. OctetByOctet(), Received(1, 400, Numbered(1_000)), Received(2, 401, new string('a', 10_000))]) });

        static TestCaseData<string, CheckResult> Case(string name, CheckResult result) =>
            new TestCaseData<string, CheckResult>(name, result).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Results))]
    public void The_message_is_the_golden_one(string name, CheckResult result) =>
        Golden.ShouldHold($"Reports/failure-{name}.golden.txt", FailureText.For(result) + "\n");

    [Test]
    public void An_exchange_of_many_steps_is_cut_in_the_middle()
    {
        // Given
        var steps = Enumerable.Range(0, 1_000).Select(step => Event(1, step, $"step {step}"));

        // When
        var text = FailureText.For(Lengths with { Transcript = Exchange([.. steps]) });

        // Then
        text.ShouldContain(": step 19\n  [... 960 steps left out ...]\n");
        text.ShouldContain(": step 980\n");
        text.ShouldContain(": step 999\n");
    }

    private static IEnumerable<HttpConformance.Replay.TranscriptEntry> OctetByOctet() =>
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n".Select((octet, i) => Sent(1, i * 2, octet.ToString()));

    private static string Numbered(int lines) =>
        "HTTP/1.1 200 OK\r\n\r\n" + string.Concat(Enumerable.Range(1, lines).Select(line => $"line {line}\n"));
}
