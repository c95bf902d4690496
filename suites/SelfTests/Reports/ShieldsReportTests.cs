using System.Text;
using System.Text.Json.Nodes;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class ShieldsReportTests
{
    [TestCase("1 pass", "brightgreen", Verdict.Pass)]
    [TestCase("1 pass", "brightgreen", Verdict.Pass, Verdict.Info, Verdict.Skipped)]
    [TestCase("1 warn, 1 pass", "yellow", Verdict.Pass, Verdict.Warn)]
    [TestCase("1 fail, 2 pass", "red", Verdict.Pass, Verdict.Fail, Verdict.Pass)]
    [TestCase("1 fatal, 1 fail", "red", Verdict.Fatal, Verdict.Fail)]
    [TestCase("1 error, 1 pass", "red", Verdict.Error, Verdict.Pass)]
    [TestCase("1 error", "lightgrey", Verdict.Error)]
    [TestCase("nothing checked", "lightgrey")]
    public void The_badge_counts(string message, string color, params Verdict[] verdicts)
    {
        // Given
        var report = SampleRun.RunOf([.. verdicts.Select((verdict, i) => SampleRun.Check($"a/{i}", Level.Must, verdict))]);

        // When, Then
        Badge(report).ToJsonString().ShouldBe($"{{\"schemaVersion\":1,\"label\":\"HTTP/1.1 conformance\",\"message\":\"{message}\",\"color\":\"{color}\"}}");
    }

    [Test]
    public void A_failure_that_the_baseline_lists_is_neither_red_nor_green() =>
        Badge(SampleRun.RunOf(SampleRun.BareCr))["color"]!.GetValue<string>().ShouldBe("orange");

    private static JsonNode Badge(RunReport report)
    {
        using var stream = new MemoryStream();
        ShieldsReport.Write(report, stream);
        return JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!;
    }
}
