using HttpConformance.Judge;
using HttpConformance.Reports.Json;
using HttpConformance.Wire;
using Microsoft.Playwright;

namespace HttpConformance.Browser;

/// <summary>The matrix of whatever the lab has run: the page as people see it.</summary>
[TestFixture]
internal sealed class LabMatrixTests : MatrixFixture
{
    private static readonly string Lab = Path.Combine(BrowserFiles.Repository, "reports", "out", "lab");

    private static readonly Lazy<IReadOnlyList<RunReport>> Reports = new(() =>
    {
        var register = RequirementRegister.Load(Path.Combine(BrowserFiles.Repository, "fixtures", "requirements"));
        return [.. Files().Select(file => ReportReader.Load(file, register.Find))];
    });

    private static IEnumerable<string> Files() => Directory.Exists(Lab)
        ? Directory.EnumerateFiles(Lab, "report.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];

    [SetUp]
    public void Requires_two_runs()
    {
        if (Files().Count() < 2)
        {
            Assert.Ignore("the lab has not run here; dotnet test suites/RealServers");
        }
    }

    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task The_lab_opens_quietly(Look look)
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("lab", Reports.Value), look);
        await open.ScreenshotAsync($"lab-{look}", isWhole: true);

        // When
        await open.Page.CheckAsync("[name=verdict][value=f]", new PageCheckOptions { Force = true });
        await open.Page.EvaluateAsync("() => document.querySelector('#filter').scrollIntoView()");
        await open.ScreenshotAsync($"lab-fails-{look}");

        // Then
        await open.ShouldFitAsync();
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task Every_kind_of_finding_can_be_read()
    {
        // Given
        var reports = Reports.Value;
        await using var open = await OpenPage.OpenAsync(Write("lab", reports), Look.Desk);

        // When the first check of each verdict is opened by its address, one server after the other
        foreach (var (column, verdict) in from column in Enumerable.Range(0, reports.Count) from verdict in Enum.GetValues<Verdict>() select (column, verdict))
        {
            if (reports[column].Results.FirstOrDefault(result => result.Verdict == verdict) is { } result)
            {
                await open.Page.EvaluateAsync("([id, column]) => location.hash = new URLSearchParams({ check: id, of: columns[column] })", new object[] { result.Id, column });

                // Then
                await Assertions.Expect(Dialog(open).Locator("h2")).ToHaveTextAsync(result.Title);
                await Assertions.Expect(Dialog(open).Locator(".side").First.Locator(".exchange, .note").First).ToBeVisibleAsync();
                await open.ScreenshotAsync($"lab-cell-{column}-{verdict}");
            }
        }

        open.ShouldBeQuiet();
    }
}
