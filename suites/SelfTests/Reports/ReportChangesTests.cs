using HttpConformance.Reports.Changes;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class ReportChangesTests
{
    [TestCase(null, Verdict.Fail, "new")]
    [TestCase(Verdict.Pass, Verdict.Fail, "new")]
    [TestCase(Verdict.Warn, Verdict.Fail, "new")]
    [TestCase(Verdict.Skipped, Verdict.Fail, "new")]
    [TestCase(Verdict.Pass, Verdict.Error, "new")]
    [TestCase(Verdict.Error, Verdict.Fail, "new")]
    [TestCase(Verdict.Fail, Verdict.Fatal, "new")]
    [TestCase(Verdict.Fail, Verdict.Fail, "still failing")]
    [TestCase(Verdict.Fatal, Verdict.Fail, "still failing")]
    [TestCase(Verdict.Fail, Verdict.Error, "still failing")]
    [TestCase(Verdict.Fail, Verdict.Pass, "fixed")]
    [TestCase(Verdict.Fail, Verdict.Warn, "fixed")]
    [TestCase(Verdict.Error, Verdict.Pass, "fixed")]
    [TestCase(Verdict.Fail, Verdict.Skipped, "not tested any more")]
    [TestCase(Verdict.Pass, Verdict.Warn, "")]
    [TestCase(Verdict.Pass, Verdict.Skipped, "")]
    [TestCase(null, Verdict.Pass, "")]
    public void A_check_that_was_and_is(Verdict? was, Verdict now, string kind)
    {
        // Given
        var before = SampleRun.RunOf(was is { } verdict ? [SampleRun.Check("a/one", Level.Must, verdict)] : []);
        var after = SampleRun.RunOf(SampleRun.Check("a/one", Level.Must, now));

        // When
        var lines = ChangesText.Lines(ReportChanges.Between(before, after));

        // Then
        lines.Select(line => line.Split(':')[0]).ShouldBe(kind.Length == 0 ? [] : [kind]);
    }

    [Test]
    public void A_Warn_that_is_red_because_this_run_is_strict_is_no_news()
    {
        // Given
        var before = SampleRun.RunOf(SampleRun.Date);

        // When
        var changes = ReportChanges.Between(before, before with { Strict = true });

        // Then
        changes.Worse.ShouldBeEmpty();
        changes.StillFailing.ShouldHaveSingleItem();
    }

    [Test]
    public void A_Fail_that_the_baseline_accepts_no_more_is_new()
    {
        // When
        var changes = ReportChanges.Between(SampleRun.RunOf(SampleRun.BareCr), SampleRun.RunOf(SampleRun.BareCr with { BaselineReason = null }));

        // Then
        changes.Worse.ShouldHaveSingleItem();
    }

    [Test]
    public void What_this_run_left_out_is_in_no_group() =>
        ChangesText.Line(ReportChanges.Between(SampleRun.Report, SampleRun.RunOf())).ShouldBe("0 new, 0 fixed, 0 still failing");

    [Test]
    public void One_line_counts_the_groups() =>
        ChangesText.Line(ReportChanges.Between(SampleRun.RunOf(SampleRun.Lengths), SampleRun.RunOf(SampleRun.Lengths with { Verdict = Verdict.Skipped }, SampleRun.Crash)))
            .ShouldBe("1 new, 0 fixed, 0 still failing, 1 not tested any more");
}
