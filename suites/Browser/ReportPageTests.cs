using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;

namespace HttpConformance.Browser;

[TestFixture]
internal sealed class ReportPageTests
{
    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task A_report_opens_quietly_and_is_accessible(Look look)
    {
        // Given
        var file = Write("report", SampleRun.Report, SampleSuite.Files);

        // When
        await using var open = await OpenPage.OpenAsync(file, look);
        await open.Page.EvaluateAsync("() => document.querySelectorAll('#coverage details, .attention details').forEach(details => details.open = true)");

        // Then
        await open.ScreenshotAsync($"report-{look}", isWhole: true);
        await open.ShouldFitAsync();
        await open.ShouldBeAccessibleAsync();
        open.ShouldBeQuiet();
    }

    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task A_whole_report_fits_the_window(Look look)
    {
        // Given
        var file = Write("report-whole", WholePages.Report, WholePages.Suite);

        // When
        await using var open = await OpenPage.OpenAsync(file, look);

        // Then
        await open.ScreenshotAsync($"report-whole-{look}");
        await open.ShouldFitAsync();
        open.ShouldBeQuiet();
    }

    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task It_is_printed_dark_on_white(Look look)
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("report-print", SampleRun.Report, SampleSuite.Files), look);

        // When, Then
        await open.ShouldPrintDarkOnWhiteAsync();
        await open.ScreenshotAsync($"report-print-{look}", isWhole: true);
    }

    [Test]
    public async Task A_printed_report_shows_what_has_to_be_looked_at()
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("report-printed", SampleRun.Report, SampleSuite.Files), Look.Desk);

        // When
        var text = PrintedText.Of(await open.PrintAsync("report"), margin: 0);

        // Then
        string.Concat(text.Sheets).ShouldContain("Content-Length");
        text.Outside.ShouldBeEmpty();
    }

    [Test]
    public async Task A_hostile_report_is_inert()
    {
        // Given
        var file = Write("report-hostile", HostileRun.Report, SampleSuite.Files);

        // When every detail is opened
        await using var open = await OpenPage.OpenAsync(file, Look.Desk);
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await open.Page.FillAsync("input[type=search]", "alert");

        // Then
        await open.ScreenshotAsync("report-hostile");
        open.ShouldBeQuiet();
    }

    private static string Write(string name, RunReport report, SuiteFiles? suite = null) =>
        WholePages.Write(name, writer => HtmlReport.Write(report, writer, suite));
}
