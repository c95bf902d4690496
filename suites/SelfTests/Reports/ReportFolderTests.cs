using HttpConformance.Reports;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class ReportFolderTests
{
    private string folder = "";

    [SetUp]
    public void Choose_a_folder() => folder = Path.Combine(Path.GetTempPath(), $"reports-{Guid.NewGuid():N}", "below");

    [TearDown]
    public void Remove_the_folder()
    {
        var parent = Path.GetDirectoryName(folder)!;
        if (Directory.Exists(parent))
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    [Test]
    public void The_folder_is_made_and_holds_the_three_reports()
    {
        var paths = ReportFolder.Write(SampleRun.Report, folder);

        paths.Select(Path.GetFileName).ShouldBe(["report.json", "report.html", "summary.md"]);
        Directory.GetFiles(folder).ShouldBe(paths, ignoreOrder: true);
        File.ReadAllText(paths[0]).ShouldBe(Written.Json(SampleRun.Report));
        File.ReadAllText(paths[1]).ShouldBe(Written.Html(SampleRun.Report));
        File.ReadAllText(paths[2]).ShouldBe(Written.Markdown(SampleRun.Report));
    }

    [Test]
    public void Reports_of_an_earlier_run_are_replaced()
    {
        // Given
        ReportFolder.Write(SampleRun.Report, folder);

        // When
        ReportFolder.Write(SampleRun.RunOf(), folder);

        // Then
        Directory.GetFiles(folder).Length.ShouldBe(3);
        File.ReadAllText(Path.Combine(folder, "report.json")).ShouldBe(Written.Json(SampleRun.RunOf()));
    }

    [Test]
    public void A_report_that_cannot_be_put_in_place_leaves_nothing_unfinished()
    {
        // Given
        Directory.CreateDirectory(Path.Combine(folder, "report.json"));

        // When
        var write = () => ReportFolder.Write(SampleRun.Report, folder);

        // Then
        write.ShouldThrow<Exception>().ShouldBeAssignableTo<SystemException>();
        Directory.GetFiles(folder).ShouldBeEmpty();
    }
}
