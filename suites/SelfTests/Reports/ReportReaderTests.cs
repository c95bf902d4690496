using System.Collections.ObjectModel;
using System.Text.Json.Nodes;
using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Reports.Json;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class ReportReaderTests
{
    private string _file = "";

    [SetUp]
    public void SetUp() => _file = Path.Combine(Directory.CreateTempSubdirectory("report-").FullName, "report.json");

    [TearDown]
    public void TearDown() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    private static IEnumerable<TestCaseData<RunReport>> Reports()
    {
        yield return new TestCaseData<RunReport>(SampleRun.Report).SetArgDisplayNames("sample");
        yield return new TestCaseData<RunReport>(SampleRun.Report with { Strict = true, BaselineServer = "example/1.1" }).SetArgDisplayNames("strict");
        yield return new TestCaseData<RunReport>(SampleRun.Report with { FixtureDigest = "0a1b", Shard = new Shard(2, 8) }).SetArgDisplayNames("shard");
        yield return new TestCaseData<RunReport>(SampleRun.RunOf(SampleRun.BareCr with { BaselineUntil = new DateOnly(2027, 1, 31), Statement = "We\nmend it." })).SetArgDisplayNames("until");
        yield return new TestCaseData<RunReport>(SampleRun.RunOf()).SetArgDisplayNames("empty");
        yield return new TestCaseData<RunReport>(HostileRun.Report).SetArgDisplayNames("hostile");
        yield return new TestCaseData<RunReport>(SampleRun.RunOf(HostileRun.Endless)).SetArgDisplayNames("endless");
    }

    [TestCaseSource(nameof(Reports))]
    public void A_report_that_was_read_is_written_as_the_same_octets(RunReport report)
    {
        // Given
        var written = Written.Json(report);
        File.WriteAllText(_file, written);

        // When
        var read = ReportReader.Load(_file);

        // Then
        (Written.Json(read) == written).ShouldBeTrue();
    }

    [Test]
    public void Every_field_of_a_result_comes_back()
    {
        // Given
        File.WriteAllText(_file, Written.Json(SampleRun.Report));
        var texts = SampleRun.Report.Results.SelectMany(result => result.Requirements).DistinctBy(requirement => requirement.Id, StringComparer.Ordinal).ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);

        // When
        var read = ReportReader.Load(_file, texts.GetValueOrDefault);

        // Then
        foreach (var (result, original) in read.Results.Zip(SampleRun.Report.Results))
        {
            Plain(result).ShouldBe(Plain(original));
            result.Requirements.ShouldBe(original.Requirements);
            result.Foreseen.ShouldBe(original.Foreseen);
            result.Examples.ShouldBe(original.Examples);
            Lines(result.Transcript).ShouldBe(Lines(original.Transcript));
            Lines(result.OtherTranscript).ShouldBe(Lines(original.OtherTranscript));
        }

        read.Capabilities.ShouldBe(SampleRun.Report.Capabilities, ignoreOrder: true);
        Plain(read).ShouldBe(Plain(SampleRun.Report));
    }

    [Test]
    public void Octets_that_the_transcript_did_not_keep_are_still_counted()
    {
        // Given
        var entry = SampleRun.Received(1, 0.1234, "HTTP/1.1") with { Length = 5_000_000_000 };
        File.WriteAllText(_file, Written.Json(SampleRun.RunOf(SampleRun.Lengths with { Transcript = SampleRun.Exchange(entry) })));

        // When
        var read = ReportReader.Load(_file).Results.Single().Transcript.Entries.Single();

        // Then
        read.Length.ShouldBe(5_000_000_000);
        read.Octets.ToArray().ShouldBe("HTTP/1.1"u8.ToArray());
        read.At.ShouldBe(TimeSpan.FromTicks(1230));
    }

    [Test]
    public void A_requirement_that_the_register_does_not_know_keeps_its_id_and_section()
    {
        // Given
        File.WriteAllText(_file, Written.Json(SampleRun.RunOf(SampleRun.Lengths)));

        // When
        var read = ReportReader.Load(_file, _ => null);

        // Then
        read.Results.Single().Requirements.ShouldBe([new Requirement("9112-6.3-differing-lengths", "RFC 9112 \u00A76.3", "", "")]);
    }

    [Test]
    public void A_report_of_an_older_suite_lacks_what_was_added_since()
    {
        // Given
        var document = (JsonObject)JsonNode.Parse(Written.Json(SampleRun.RunOf(SampleRun.Lengths)))!;
        document.Remove("strict");
        document["summary"]!.AsObject().Remove("stale");
        document["later"] = true;
        var result = document["results"]![0]!.AsObject();
        result.Remove("foreseen");
        result.Remove("stale");
        result["transcript"]![1]!.AsObject().Remove("length");
        File.WriteAllText(_file, document.ToJsonString());

        // When
        var read = ReportReader.Load(_file);

        // Then
        read.Results.Single().Transcript.Entries[1].Length.ShouldBe(SampleRun.Lengths.Transcript.Entries[1].Length);
    }

    private static CheckResult Plain(CheckResult result) =>
        result with { Requirements = [], Foreseen = [], Examples = [], Transcript = Transcript.Empty, OtherTranscript = null };

    private static RunReport Plain(RunReport report) => report with { Results = [], Capabilities = ReadOnlyDictionary<string, bool>.Empty };

    private static IEnumerable<string> Lines(Transcript? transcript) => (transcript?.Entries ?? [])
        .Select(entry => $"{entry.Connection} {entry.Direction} {entry.At} {entry.Length} {entry.Text} {Convert.ToHexString(entry.Octets.Span)}");
}
