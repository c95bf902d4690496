using HttpConformance.Reports;
using HttpConformance.Reports.Vendor;
using HttpConformance.SelfTests.Reports;

namespace HttpConformance.Browser;

[TestFixture]
internal sealed class VendorPageTests
{
    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task A_vendor_report_opens_quietly_and_is_accessible(Look look)
    {
        // Given a page without a script
        var file = WholePages.Write("vendor-sample", writer => VendorReport.Write(SampleRun.Report, SampleSuite.Files, WholePages.Details, writer));

        // When
        await using var open = await OpenPage.OpenAsync(file, look);

        // Then
        await open.ScreenshotAsync($"vendor-{look}", isWhole: true);
        await open.ShouldFitAsync();
        await open.ShouldBeAccessibleAsync();
        open.ShouldBeQuiet();
    }

    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task A_whole_one_fits_the_window(Look look)
    {
        // When
        await using var open = await OpenPage.OpenAsync(WholePages.Vendor(), look);

        // Then
        await open.ScreenshotAsync($"vendor-whole-{look}");
        await open.ShouldFitAsync();
        open.ShouldBeQuiet();
    }

    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task It_is_printed_dark_on_white(Look look)
    {
        // Given
        var file = WholePages.Write("vendor-print", writer => VendorReport.Write(SampleRun.Report, SampleSuite.Files, WholePages.Details, writer));

        // When
        await using var open = await OpenPage.OpenAsync(file, look);

        // Then
        await open.ShouldPrintDarkOnWhiteAsync();
        await open.ScreenshotAsync($"vendor-print-{look}", isWhole: true);
    }

    [Test]
    public async Task A_hostile_target_and_a_hostile_name_do_nothing()
    {
        // Given
        var details = new VendorDetails { Vendor = HostileRun.Poison, Product = "\"; } </style>" + HostileRun.Poison, ProductVersion = HostileRun.Poison, Environment = HostileRun.Poison };
        var file = WholePages.Write("vendor-hostile", writer => VendorReport.Write(HostileRun.Report, SampleSuite.Files, details, writer));

        // When
        await using var open = await OpenPage.OpenAsync(file, Look.Desk);

        // Then
        await open.ScreenshotAsync("vendor-hostile", isWhole: true);
        open.ShouldBeQuiet();
    }
}
