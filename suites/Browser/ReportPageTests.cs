using System.Text;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.SelfTests.Reports;

namespace HttpConformance.Browser;

[TestFixture]
internal sealed class ReportPageTests
{
    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task A_report_opens_quietly_and_is_accessible(Look look)
    {
        // Given
        var file = Write("report", SampleRun.Report);

        // When
        await using var open = await OpenPage.OpenAsync(file, look);

        // Then
        await open.ScreenshotAsync($"report-{look}", isWhole: true);
        await open.ShouldBeAccessibleAsync();
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task A_hostile_report_is_inert()
    {
        // Given
        var file = Write("report-hostile", HostileRun.Report);

        // When every detail is opened
        await using var open = await OpenPage.OpenAsync(file, Look.Desk);
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await open.Page.FillAsync("input[type=search]", "alert");

        // Then
        await open.ScreenshotAsync("report-hostile");
        open.ShouldBeQuiet();
    }

    private static string Write(string name, RunReport report)
    {
        Directory.CreateDirectory(BrowserFiles.Pages);
        var path = Path.Combine(BrowserFiles.Pages, $"{name}.html");
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        HtmlReport.Write(report, writer);
        return path;
    }
}
