using HttpConformance.Reports.Coverage;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class CoverageReportTests
{
    private readonly CoverageOfRun coverage = CoverageOfRun.Of(SampleRun.Report, SampleSuite.Files);

    [Test]
    public void The_sample_has_no_errors() => SampleSuite.Files.Errors.ShouldBeEmpty();

    [TestCase("9112-6.3-differing-lengths", "Fatal")]
    [TestCase("9112-2.2-bare-cr", "Fail")]
    [TestCase("9110-6.6.1-date", "Error")]
    [TestCase("9112-11.1-not-run", "NotRun")]
    [TestCase("9112-2.2-private", "Untestable")]
    [TestCase("9110-6.6.1-nobody-asks", "NoCheck")]
    public void A_requirement_fares_as_the_worst_of_its_checks(string id, string state) =>
        coverage.Requirements.Single(covered => covered.Requirement.Id == id).State.ToString().ShouldBe(state);

    [Test]
    public void The_checks_of_a_family_are_one_line() => coverage.Requirements
        .Single(covered => covered.Requirement.Id == "9110-6.6.1-date").Fixtures
        .Single(fixture => fixture.Id == "methods/get-only").Results.Count.ShouldBe(1);

    [Test]
    public void Documents_and_sections_stand_in_their_order()
    {
        coverage.Documents.Select(document => document.Name).ShouldBe(["RFC 9112", "RFC 9110", ""]);
        coverage.Documents[0].Sections.Select(section => section.Reference.Name).ShouldBe(["\u00A72.2", "\u00A76.3", "\u00A711.1"]);
        coverage.Documents[0].Chapters.Select(chapter => chapter.Title).ShouldBe(["Message", "Message body", "Security"]);
        coverage.Documents[2].Title.ShouldBe("Beyond the RFCs");
    }

    [Test]
    public void Every_requirement_is_counted_once_by_level() =>
        coverage.ByKeyword.Sum(row => row.Requirements.Count).ShouldBe(SampleSuite.Files.Register.All.Count);

    [Test]
    public void The_page_with_coverage_and_explanations_is_the_golden_one()
    {
        var html = Written.Html(SampleRun.Report, SampleSuite.Files);

        Golden.ShouldHold("Reports/report-with-suite.golden.html", HtmlReportTests.Comparable(html));
    }
}
