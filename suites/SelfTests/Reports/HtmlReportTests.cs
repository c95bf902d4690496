using System.Security.Cryptography;
using System.Text;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class HtmlReportTests
{
    [Test]
    public void The_page_is_the_golden_one()
    {
        var html = Written.Html(SampleRun.Report);

        Golden.ShouldHold("Reports/report.golden.html", Comparable(html));
    }

    [Test]
    public void The_policy_lets_only_the_script_of_the_page_run()
    {
        // When
        var html = Written.Html(SampleRun.Report);

        // Then
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PageParts.Script(html))));
        PageParts.Policy(html).ShouldBe(
            $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    }

    [Test]
    public void Nothing_in_the_page_points_outside_of_it()
    {
        var html = Written.Html(SampleRun.Report);

        html.ShouldNotContain("src=");
        html.ShouldNotContain("url(");
        html.ShouldNotContain("@import");
        html.ShouldNotContain("<link");
    }

    [Test]
    public void Every_anchor_stands_once()
    {
        var html = Written.Html(SampleRun.Report);

        PageParts.Values(html, "id").ShouldBeUnique(StringComparer.Ordinal);
    }

    [Test]
    public void A_run_longer_than_64_KiB_is_cut_and_says_so()
    {
        // Given
        var long100 = SampleRun.Lengths with { Transcript = SampleRun.Exchange(SampleRun.Received(1, 0, new string('a', 100_000))) };

        // When
        var html = Written.Html(SampleRun.RunOf(long100));

        // Then
        html.ShouldContain("34,464 octets left out here");
    }

    [Test]
    public void What_the_transcript_does_not_keep_is_counted()
    {
        // Given
        var entry = new TranscriptEntry(1, TranscriptDirection.Received, TimeSpan.Zero, "abc"u8.ToArray(), 1_003, "");
        var check = SampleRun.Lengths with { Transcript = SampleRun.Exchange(entry) };

        // When
        var html = Written.Html(SampleRun.RunOf(check));

        // Then
        html.ShouldContain("1,000 octets more than the transcript keeps");
    }

    [Test]
    public void A_strict_run_puts_its_warnings_among_what_has_to_be_looked_at()
    {
        var warning = SampleRun.Check("a/b", Level.Should, Verdict.Warn);

        Written.Html(SampleRun.RunOf(warning)).ShouldNotContain("This run is strict");
        Written.Html(SampleRun.RunOf(warning) with { Strict = true }).ShouldContain("This run is strict");
    }

    [Test]
    public void A_run_without_checks_still_makes_a_page() => Written.Html(SampleRun.RunOf()).ShouldEndWith("</html>");

    /// <summary>The page without its assets, and without their hash.</summary>
    internal static string Comparable(string html) => PageParts.WithoutAssets(html).Replace(HashOf(html), "", StringComparison.Ordinal);

    /// <summary>The hash as the page spells it.</summary>
    private static string HashOf(string html)
    {
        var start = html.IndexOf("sha256-", StringComparison.Ordinal) + "sha256-".Length;
        return html[start..html.IndexOf("&#x27;", start, StringComparison.Ordinal)];
    }
}
