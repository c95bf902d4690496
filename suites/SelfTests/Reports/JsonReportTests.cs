using System.Text.Json.Nodes;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Running;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class JsonReportTests
{
    private static readonly JsonObject Schema = (JsonObject)JsonNode.Parse(
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "reports", "report.schema.json")))!;

    [Test]
    public void The_report_is_the_golden_one() => Golden.ShouldHold("Reports/report.golden.json", Written.Json(SampleRun.Report));

    private static IEnumerable<TestCaseData<RunReport>> Reports()
    {
        yield return new TestCaseData<RunReport>(SampleRun.Report).SetArgDisplayNames("sample");
        yield return new TestCaseData<RunReport>(SampleRun.Report with { Strict = true }).SetArgDisplayNames("strict");
        yield return new TestCaseData<RunReport>(SampleRun.Report with { BaselineServer = "x", FixtureDigest = "0a1b", Shard = new Shard(2, 8) }).SetArgDisplayNames("shard");
        yield return new TestCaseData<RunReport>(SampleRun.RunOf(SampleRun.BareCr with { BaselineUntil = new DateOnly(2027, 1, 31), Statement = "We mend it." })).SetArgDisplayNames("until");
        yield return new TestCaseData<RunReport>(SampleRun.RunOf()).SetArgDisplayNames("empty");
        yield return new TestCaseData<RunReport>(HostileRun.Report).SetArgDisplayNames("hostile");
    }

    [TestCaseSource(nameof(Reports))]
    public void Every_report_holds_to_the_schema(RunReport report)
    {
        // Given
        var document = JsonNode.Parse(Written.Json(report))!;

        // When
        var errors = new JsonSchemaCheck(Schema).ErrorsOf(document);

        // Then
        errors.ShouldBeEmpty();
    }

    [TestCase("schema", "2", "$.schema: not 1")]
    [TestCase("durationMs", "1.5", "$.durationMs: not of type integer")]
    [TestCase("durationMs", "-1", "$.durationMs: below 0")]
    [TestCase("strict", "\"no\"", "$.strict: not of type boolean")]
    [TestCase("suite", "{}", "$.suite: lacks version")]
    [TestCase("suite", "{\"version\":\"1\",\"other\":1}", "$.suite: unknown key other")]
    public void A_report_of_another_shape_is_told_apart(string key, string value, string error)
    {
        // Given
        var document = (JsonObject)JsonNode.Parse(Written.Json(SampleRun.RunOf()))!;
        document[key] = JsonNode.Parse(value);

        // When
        var errors = new JsonSchemaCheck(Schema).ErrorsOf(document);

        // Then
        errors.ShouldBe([error]);
    }

    [Test]
    public void The_schema_describes_every_key_and_lets_in_no_other() => Undescribed(Schema, "$").ShouldBeEmpty();

    [Test]
    public void The_schema_has_the_version_that_reports_state() =>
        Schema["properties"]!["schema"]!["const"]!.GetValue<int>().ShouldBe(JsonReport.SchemaVersion);

    private static IEnumerable<string> Undescribed(JsonObject schema, string path)
    {
        if (schema["properties"] is JsonObject properties)
        {
            if (schema["additionalProperties"] is not JsonValue)
            {
                yield return $"{path} lets in other keys";
            }

            foreach (var (name, property) in properties)
            {
                if (property!["description"] is null)
                {
                    yield return $"{path}.{name} is not described";
                }
            }
        }

        foreach (var (name, child) in schema)
        {
            if (child is JsonObject inner)
            {
                foreach (var finding in Undescribed(inner, $"{path}.{name}"))
                {
                    yield return finding;
                }
            }
        }
    }
}
