using System.Text.Json.Nodes;
using HttpConformance.Reports;
using HttpConformance.Reports.Json;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class BrokenReportTests
{
    private string _file = "";

    [SetUp]
    public void SetUp() => _file = Path.Combine(Directory.CreateTempSubdirectory("report-").FullName, "report.json");

    [TearDown]
    public void TearDown() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [TestCase("schema", "2", "$.schema: this is version 2; this suite reads version 1")]
    [TestCase("schema", "\"1\"", "$.schema: is not of the type that report.schema.json asks for")]
    [TestCase("suite", "{}", "$.suite: lacks 'version'")]
    [TestCase("suite", "null", "$.suite: ")]
    [TestCase("target", "[]", "$.target: is not of the type that report.schema.json asks for")]
    [TestCase("durationMs", "1.5", "$.durationMs: is not of the type that report.schema.json asks for")]
    [TestCase("durationMs", "-1", "$.durationMs: is no duration")]
    [TestCase("shard", "{\"index\":9,\"count\":8}", "$.shard: there is no shard 9 of 8")]
    [TestCase("startedAt", "\"yesterday\"", "$.startedAt: is not of the type that report.schema.json asks for")]
    [TestCase("results", "null", "$.results: ")]
    [TestCase("results", "[null]", "$.results[0]: is null")]
    [TestCase("results", "[{}]", "$.results[0]: lacks 'id'")]
    public void A_field_that_is_wrong_is_named(string key, string value, string error)
    {
        // Given
        var document = (JsonObject)JsonNode.Parse(Written.Json(SampleRun.RunOf()))!;
        document[key] = JsonNode.Parse(value);
        File.WriteAllText(_file, document.ToJsonString());

        // When, Then
        Error().ShouldStartWith($"{_file}: error: {error}");
    }

    [TestCase("verdict", "\"good\"", "$.results[0] (framing/differing-lengths).verdict: 'good' is none of pass, warn, fail, fatal, info, skipped, error")]
    [TestCase("verdict", "1", "$.results[0].verdict: is not of the type")]
    [TestCase("level", "\"\\u001b[31m\"", "$.results[0] (framing/differing-lengths).level: '\\x1b[31m' is none of must, should, may, hardening")]
    [TestCase("spec", "[null]", "$.results[0] (framing/differing-lengths).spec: has a null in it")]
    [TestCase("durationMs", "99999999999", "$.results[0] (framing/differing-lengths).durationMs: is no duration")]
    [TestCase("responsesSeen", "-1", "$.results[0] (framing/differing-lengths).responsesSeen: is no number of responses of which")]
    [TestCase("expected", "true", "framing/differing-lengths.expected: a failure is expected where a baselineReason says why")]
    [TestCase("transcript", "[{}]", "$.results[0].transcript[0]: lacks 'connection'")]
    [TestCase("transcript", "[{\"connection\":1,\"direction\":\"up\",\"atMs\":0,\"text\":\"\",\"bytes\":\"\"}]", "$.results[0] (framing/differing-lengths).transcript[0].direction: 'up' is none of sent, received, event")]
    [TestCase("transcript", "[{\"connection\":1,\"direction\":\"sent\",\"atMs\":1e300,\"text\":\"\",\"bytes\":\"\"}]", "$.results[0] (framing/differing-lengths).transcript[0]: has a negative or endless")]
    [TestCase("transcript", "[{\"connection\":1,\"direction\":\"sent\",\"atMs\":0,\"text\":\"\",\"bytes\":\"***\"}]", "$.results[0].transcript[0].bytes: is not of the type")]
    public void A_field_of_a_result_that_is_wrong_is_named(string key, string value, string error)
    {
        // Given
        var document = (JsonObject)JsonNode.Parse(Written.Json(SampleRun.RunOf(SampleRun.Lengths)))!;
        document["results"]![0]![key] = JsonNode.Parse(value);
        File.WriteAllText(_file, document.ToJsonString());

        // When, Then
        Error().ShouldStartWith($"{_file}: error: {error}");
    }

    [TestCase("", ":1: error: this is not JSON: ")]
    [TestCase("null", ": error: this is no report but null")]
    [TestCase("{\n  \"schema\": 1,\n  oops", ":3: error: this is not JSON: 'o' is an invalid start of a property name")]
    [TestCase("{\"schema\":1,\"schema\":1}", ": error: ")]
    [TestCase("[[[[[[[[[[[[[[[[[[[[[[[[", ": error: ")]
    public void What_is_no_report_is_told_from_one(string text, string error)
    {
        // Given
        File.WriteAllText(_file, text);

        // When, Then
        Error().ShouldStartWith($"{_file}{error}");
    }

    [Test]
    public void A_result_that_stands_twice_is_named()
    {
        // Given
        File.WriteAllText(_file, Written.Json(SampleRun.RunOf(SampleRun.Lengths, SampleRun.Lengths)));

        // When, Then
        Error().ShouldBe($"{_file}: error: $.results[1] (framing/differing-lengths): there is a result of this id before it");
    }

    [Test]
    public void A_file_that_is_not_there_is_named() => Error().ShouldStartWith($"{_file}: error: the file cannot be read: ");

    [Test]
    public void A_file_that_no_run_could_have_written_is_not_read()
    {
        // Given
        using (var stream = File.Create(_file))
        {
            stream.SetLength(600_000_000);
        }

        // When, Then
        Error().ShouldBe($"{_file}: error: 600,000,000 octets are more than a report has");
    }

    private string Error() => Should.Throw<ReportFileException>(() => ReportReader.Load(_file)).Message;
}
