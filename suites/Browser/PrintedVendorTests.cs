using HttpConformance.Wire;

namespace HttpConformance.Browser;

/// <summary>The vendor report as Chromium prints it, sheet by sheet.</summary>
[TestFixture]
internal sealed class PrintedVendorTests
{
    /// <summary>15 mm in points, less the space that stands behind a letter.</summary>
    private const double Margin = (15 / 25.4 * 72) - 3;

    private PrintedText text = null!;

    [OneTimeSetUp]
    public async Task Print()
    {
        await using var open = await OpenPage.OpenAsync(WholePages.Vendor(), Look.Desk);
        text = PrintedText.Of(await open.PrintAsync("vendor", hasColours: true), Margin);
        open.ShouldBeQuiet();
    }

    [Test]
    public void Every_sheet_has_its_number_and_what_the_report_is_about()
    {
        text.Sheets.Count.ShouldBeInRange(20, 150);
        for (var i = 0; i < text.Sheets.Count; i++)
        {
            text.Sheets[i].ShouldContain($"Page{i + 1}of{text.Sheets.Count}");
            text.Sheets[i].ShouldContain("HTTP/1.1conformanceofExampleServer4.2.1,ExampleCorp.");
            text.Sheets[i].Length.ShouldBeGreaterThan(150, $"sheet {i + 1} is all but empty");
        }
    }

    [Test]
    public void The_summary_is_one_sheet()
    {
        text.Sheets[0].ShouldContain("Checksbytopic");
        text.Sheets[0].ShouldContain("moreinchapter3.");
        text.Sheets[0].ShouldContain(WholePages.Report.FixtureDigest);
        text.Sheets[0].ShouldNotContain("Contents1.Summary");
        text.Sheets[1].ShouldContain("Contents1.Summary");
    }

    [Test]
    public void Nothing_is_cut_off_at_the_sides() => text.Outside.ShouldBeEmpty();

    [Test]
    public void Every_check_is_there_and_no_row_is_cut()
    {
        var rows = WholePages.Report.Results.Select(result => $"{result.Title}{result.Id.Split('[')[0]}").Distinct(StringComparer.Ordinal);

        rows.Where(row => text.SheetOf(row) == 0).ShouldBeEmpty();
    }

    [Test]
    public void Every_deviation_is_there_with_what_the_vendor_says()
    {
        var all = string.Concat(text.Sheets);
        foreach (var result in WholePages.Report.Results.Where(result => result.Verdict == Verdict.Fail))
        {
            text.SheetOf(result.Id).ShouldBeGreaterThan(1, result.Id);
        }

        all.ShouldContain("Thevendorsays:Weknowaboutit.");
        all.ShouldContain("POST/echoHTTP/1.1CRLF");
    }
}
