using System.Text;
using HttpConformance.Reports.Changes;
using HttpConformance.Reports.Ci;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports.Ci;

[TestFixture]
internal sealed class JobSummaryTests
{
    private string _file = "";

    [SetUp]
    public void SetUp() => _file = Path.Combine(Directory.CreateTempSubdirectory("summary-").FullName, "summary.md");

    [TearDown]
    public void TearDown() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Test]
    public void What_an_earlier_command_wrote_stays()
    {
        // Given
        File.WriteAllText(_file, "before\n");

        // When
        JobSummary.Append(_file, SampleRun.Report);

        // Then
        File.ReadAllText(_file).ShouldBe($"before\n{Written.Markdown(SampleRun.Report)}");
    }

    [Test]
    public void Changes_come_before_the_rest()
    {
        // When
        JobSummary.Append(_file, SampleRun.Report, ReportChanges.Between(SampleRun.RunOf(), SampleRun.Report));

        // Then
        File.ReadAllText(_file).ShouldStartWith("# Changes\n\n**4 new, 0 fixed, 0 still failing**\n\n## New\n\n- **fatal** ");
        File.ReadAllText(_file).ShouldEndWith(Written.Markdown(SampleRun.Report));
    }

    [Test]
    public void A_summary_that_GitHub_would_not_show_is_cut_between_two_lines()
    {
        // Given
        File.WriteAllText(_file, new string('x', 500_000) + "\n");
        var long_ = string.Concat(Enumerable.Repeat("\u00E9", 500));
        var report = SampleRun.RunOf([.. Enumerable.Range(1, 2_000).Select(i => SampleRun.Check($"a/{i}", Level.Must, Verdict.Fail) with { Reason = long_ })]);

        // When
        JobSummary.Append(_file, report);

        // Then
        var text = File.ReadAllText(_file);
        Encoding.UTF8.GetByteCount(text).ShouldBeLessThanOrEqualTo(JobSummary.MostOctets);
        text.ShouldEndWith("\n\nThe rest does not fit into a summary; the report has all of it.\n");
        text.Split('\n')[^4].ShouldMatch("^(- \\*\\*fail\\*\\* .*|  .*)$");
    }
}
