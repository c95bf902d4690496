using HttpConformance.Reports;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class RunSummaryTests
{
    private readonly RunSummary summary = RunSummary.Of(SampleRun.Report);

    [Test]
    public void Every_level_is_there_and_only_topics_that_have_checks()
    {
        summary.ByLevel.Select(row => row.Level).ShouldBe(Enum.GetValues<Level>());
        summary.ByTopic.Select(row => row.Topic).ShouldBe(["fields", "framing", "methods", "passive"]);
    }

    [Test]
    public void The_counts_of_levels_and_of_topics_add_up_to_the_whole()
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            summary.ByLevel.Sum(row => row.Counts[verdict]).ShouldBe(summary.Total[verdict]);
            summary.ByTopic.Sum(row => row.Counts[verdict]).ShouldBe(summary.Total[verdict]);
        }

        summary.Total.Total.ShouldBe(SampleRun.Report.Results.Count);
    }

    [Test]
    public void The_line_of_the_console_names_what_there_is() => summary.Line.ShouldBe(
        "10 checks: 3 pass, 1 warn, 2 fail (1 expected), 1 fatal, 1 info, 1 error, 1 skipped; 1 unstable; 1 listed in the baseline without failing");

    [Test]
    public void An_expected_stop_is_named_beside_the_stops()
    {
        var known = SampleRun.RunOf(SampleRun.Crash with { BaselineReason = "RFC 9112 \u00A77.1: loops" }, SampleRun.BareCr, SampleRun.Check("a/c", Level.Must, Verdict.Fail));

        RunSummary.Of(known).Line.ShouldBe("3 checks: 0 pass, 2 fail (1 expected), 1 fatal (1 expected)");
    }

    [Test]
    public void A_failure_that_is_no_matter_of_conformance_is_named_beside_the_others()
    {
        var hardening = SampleRun.RunOf(SampleRun.Check("a/b", Level.Hardening, Verdict.Fail), SampleRun.Check("a/c", Level.Must, Verdict.Fail));

        RunSummary.Of(hardening).Line.ShouldBe("2 checks: 0 pass, 2 fail (1 hardening)");
    }

    [Test]
    public void The_table_has_a_line_for_each_level_that_has_checks() => RunSummary.Of(SampleRun.RunOf(SampleRun.Lengths)).Table.ShouldBe(
        "               pass     warn     fail    fatal     info    error  skipped\n"
        + "must              0        0        1        0        0        0        0");
}
