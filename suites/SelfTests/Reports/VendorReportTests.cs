using System.Net;
using System.Security.Cryptography;
using HttpConformance.Reports;
using HttpConformance.Reports.Html;
using HttpConformance.Reports.Vendor;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class VendorReportTests
{
    private static readonly VendorDetails Details = new()
    {
        Vendor = "Example Corp.",
        Product = "Example Server",
        ProductVersion = "1.2",
        Environment = "Debian 12",
    };

    [Test]
    public void The_page_is_the_golden_one() =>
        Golden.ShouldHold("Reports/vendor.golden.html", PageParts.WithoutAssets(Page(SampleRun.Report, Details)));

    [Test]
    public void What_the_vendor_says_stands_beside_the_deviation()
    {
        // Given
        var result = SampleRun.BareCr with { Statement = "We know, and 1.3 mends it.", BaselineUntil = new DateOnly(2026, 12, 31) };

        // When
        var html = WebUtility.HtmlDecode(Page(SampleRun.RunOf(result), Details));

        // Then
        html.ShouldContain("<td>We know, and 1.3 mends it.</td>", Case.Sensitive, "the summary names it");
        html.ShouldContain("<b>The vendor says:</b> We know, and 1.3 mends it.");
        html.ShouldContain("<b>Accepted until 2026-12-31:</b> known,");
    }

    [Test]
    public void Deviations_begin_with_what_stopped_the_target_and_end_with_hardening()
    {
        // Given
        var run = SampleRun.RunOf(
            SampleRun.Check("a/hardening", Level.Hardening, Verdict.Fail),
            SampleRun.Check("b/must[1]", Level.Must, Verdict.Fail),
            SampleRun.Check("b/must[2]", Level.Must, Verdict.Fail),
            SampleRun.Check("c/fatal", Level.Should, Verdict.Fatal));

        // When
        var deviations = Deviation.AllOf(run);

        // Then
        deviations.Select(deviation => $"{deviation.Id} {deviation.Results.Count}").ShouldBe(["c/fatal 1", "b/must 2", "a/hardening 1"]);
    }

    [Test]
    public void The_digest_is_that_of_the_file_beside_it()
    {
        // Given
        var folder = Path.Combine(Path.GetTempPath(), $"vendor-{Guid.NewGuid():N}");
        try
        {
            var json = ReportFolder.Write(SampleRun.Report, folder)[0];

            // When
            var vendor = ReportFolder.WriteVendor(SampleRun.Report, folder, SampleSuite.Files, Details);

            // Then
            var digest = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(json)));
            File.ReadAllText(vendor).ShouldContain(digest);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void A_run_without_results_and_a_server_without_a_name_make_a_page()
    {
        var html = Page(SampleRun.RunOf(), new VendorDetails());

        html.ShouldContain("No check failed.");
        html.ShouldContain("No check warned.");
        html.ShouldContain("<h1 id=\"subject\">http://127.0.0.1:8080</h1>");
    }

    [Test]
    public void Nothing_hostile_gets_out_of_its_place()
    {
        // Given
        var poison = new VendorDetails { Vendor = HostileRun.Poison, Product = "\"; } </style>" + HostileRun.Poison, Environment = HostileRun.Poison };

        // When
        var html = Page(HostileRun.Report, poison);

        // Then
        var shown = PageParts.WithoutAssets(html);
        shown.ShouldNotContain("<script");
        shown.ShouldNotContain("<img");
        PageParts.Elements(html).Count(element => element == "style").ShouldBe(2, "its beginning and its end");
        PageParts.AttributeNames(html).ShouldAllBe(name => !name.StartsWith("on", StringComparison.Ordinal));
        PageParts.Values(html, "href").ShouldAllBe(link => link.StartsWith('#') || link.StartsWith("https://www.rfc-editor.org/rfc/", StringComparison.Ordinal));
        html.Where(character => character != '\n' && (char.IsControl(character) || char.IsSurrogate(character))).ShouldBeEmpty();
    }

    [TestCase("Server 1.2", "Server 1\\00002e 2")]
    [TestCase("\"}</style>", "\\000022 \\00007d \\00003c \\00002f style\\00003e ")]
    [TestCase("a\nb", "a\\00005c nb")]
    public void Words_in_a_style_sheet_stay_words(string text, string css) => CssText.Of(text).ShouldBe(css);

    private static string Page(HttpConformance.Judge.RunReport report, VendorDetails details)
    {
        using var writer = new StringWriter();
        VendorReport.Write(report, SampleSuite.Files, details, writer);
        return writer.ToString();
    }
}
