using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Merging;
using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Merging;

[TestFixture]
internal sealed class ReportMergeTests
{
    [Test]
    public void Results_of_all_shards_stand_in_the_order_of_one_run()
    {
        // Given
        var parts = new[] { Part(2, Check("a/two"), Check("c/four")), Part(1, Check("a/one"), Check("b/three")) };

        // When
        var merged = ReportMerge.Of(parts);

        // Then
        merged.Results.Select(result => result.Id).ShouldBe(["a/one", "a/two", "b/three", "c/four"]);
        merged.Shard.ShouldBeNull();
    }

    [Test]
    public void The_run_lasts_from_the_first_start_to_the_last_end()
    {
        // Given
        var (file, report) = Part(2);
        var late = report with { StartedAt = report.StartedAt.AddSeconds(30), Duration = TimeSpan.FromSeconds(5) };

        // When
        var merged = ReportMerge.Of([Part(1), (file, late)]);

        // Then
        merged.StartedAt.ShouldBe(report.StartedAt);
        merged.Duration.ShouldBe(TimeSpan.FromSeconds(35));
    }

    [Test]
    public void A_passive_rule_has_the_worst_verdict_and_the_responses_of_all_shards()
    {
        // Given
        var parts = new[]
        {
            Part(1, Rule(Verdict.Warn, 10, 2, "w1", "w2")),
            Part(2, Rule(Verdict.Fail, 20, 3, "f1", "f2", "f3")),
            Part(3, Rule(Verdict.Pass, 30, 0)),
            Part(4, Rule(Verdict.Skipped, 0, 0)),
        };

        // When
        var rule = ReportMerge.Of([.. parts.Select(part => (part.File, part.Report with { Shard = part.Report.Shard! with { Count = 4 } }))]).Results.Single();

        // Then
        (rule.Verdict, rule.ResponsesSeen, rule.ResponsesAtFault).ShouldBe((Verdict.Fail, 60, 5));
        rule.Reason.ShouldBe("5 of 60 responses: f1; f2; f3; w1; w2");
    }

    [Test]
    public void A_passive_rule_that_no_shard_saw_a_response_for_is_skipped() =>
        ReportMerge.Of([Part(1, Rule(Verdict.Skipped, 0, 0)), Part(2, Rule(Verdict.Skipped, 0, 0))]).Results.Single().Reason
            .ShouldBe("no response that the rule speaks of was seen in this run");

    [Test]
    public void A_line_of_the_baseline_goes_only_where_no_shard_saw_the_rule_broken()
    {
        // Given
        var broken = Rule(Verdict.Fail, 1, 1, "f") with { BaselineReason = "RFC 9110 \u00A71: known" };
        var kept = Rule(Verdict.Pass, 1, 0) with { IsStale = true };

        // When
        var mixed = ReportMerge.Of([Part(1, kept), Part(2, broken)]).Results.Single();
        var clean = ReportMerge.Of([Part(1, kept), Part(2, kept)]);

        // Then
        (mixed.IsStale, mixed.IsExpected).ShouldBe((false, true));
        Gate.IsRed(clean).ShouldBeTrue();
        Gate.IsRed(Part(1, kept).Report).ShouldBeFalse();
    }

    private static IEnumerable<TestCaseData<Func<RunReport, RunReport>, string>> Strangers()
    {
        static TestCaseData<Func<RunReport, RunReport>, string> Case(Func<RunReport, RunReport> change, string error) => new(change, error) { TestName = $"A stranger is named: {error}" };
        yield return Case(report => report with { TargetUrl = "http://other:8080" }, "2.json: error: $.target.url: is 'http://other:8080', and 'http://a:8080' in 1.json: these are different targets");
        yield return Case(report => report with { Server = "b/1" }, "2.json: error: $.target.server: is 'b/1', and 'example/1.2' in 1.json: these are different targets");
        yield return Case(report => report with { Profile = "p" }, "2.json: error: $.target.profile: is 'p', and 'default' in 1.json: these are different profiles");
        yield return Case(report => report with { Capabilities = new Dictionary<string, bool>(StringComparer.Ordinal) { ["resource"] = true } }, "2.json: error: $.target.capabilities: is 'resource', and 'echo, resource' in 1.json: these are targets that offer different things, so that not the same checks were run");
        yield return Case(report => report with { SuiteVersion = "9" }, "2.json: error: $.suite.version: is '9', and '0.1.0' in 1.json: these are runs of different versions of the suite");
        yield return Case(report => report with { FixtureDigest = "ff" }, "2.json: error: $.suite.fixtures: is 'ff', and '0a' in 1.json: these are runs of different fixtures");
        yield return Case(report => report with { Strict = true }, "2.json: error: $.strict: is 'true', and 'false' in 1.json: these are a strict run and one that is not");
        yield return Case(report => report with { Shard = new Shard(2, 3) }, "2.json: error: $.shard.count: is '3', and '2' in 1.json: these are shards of different runs");
        yield return Case(report => report with { Shard = null }, "2.json: error: $.shard: is missing: this is the report of a whole run, not of a shard");
        yield return Case(report => report with { Shard = new Shard(1, 2) }, "shard 1 is there more than once: 1.json, 2.json");
        yield return Case(report => report with { Results = [Check("a/one")] }, "2.json: error: $.results: 'a/one' stands in 1.json as well");
    }

    [TestCaseSource(nameof(Strangers))]
    public void What_is_no_shard_of_the_same_run_is_refused(Func<RunReport, RunReport> change, string error)
    {
        // Given
        var other = Part(2, Check("a/two"));

        // When, Then
        Should.Throw<ReportFileException>(() => ReportMerge.Of([Part(1, Check("a/one")), (other.File, change(other.Report))])).Message.ShouldBe(error);
    }

    [Test]
    public void Missing_shards_are_named()
    {
        // Given
        var parts = new[] { 1, 4 }.Select(index => Part(index)).Select(part => (part.File, part.Report with { Shard = part.Report.Shard! with { Count = 5 } })).ToList();

        // When, Then
        Should.Throw<ReportFileException>(() => ReportMerge.Of(parts)).Message.ShouldBe("missing of 5 shards: 2, 3, 5");
    }

    [Test]
    public void Targets_that_each_job_starts_on_a_loopback_port_are_the_same()
    {
        // Given
        var parts = new[] { 1, 2 }.Select(index => Part(index)).Select((part, i) => (part.File, part.Report with { TargetUrl = $"http://127.0.0.1:{40_000 + i}" })).ToList();

        // When, Then
        ReportMerge.Of(parts).TargetUrl.ShouldBe("http://127.0.0.1:40000");
    }

    private static (string File, RunReport Report) Part(int index, params CheckResult[] results) => ($"{index}.json", SampleRun.RunOf(results) with
    {
        TargetUrl = "http://a:8080",
        FixtureDigest = "0a",
        Shard = new Shard(index, 2),
    });

    private static CheckResult Check(string id) => SampleRun.Check(id, Level.Must, Verdict.Pass);

    private static CheckResult Rule(Verdict verdict, int seen, int atFault, params string[] examples) => SampleRun.Check("passive/rule", Level.Must, verdict) with
    {
        ResponsesSeen = seen,
        ResponsesAtFault = atFault,
        Examples = examples,
        Reason = "",
    };
}
