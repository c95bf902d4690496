using HttpConformance.Reports;
using HttpConformance.Running;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class ChecksPageTests
{
    [Test]
    public void The_page_is_the_golden_one() => Golden.ShouldHold(
        "Reports/checks.golden.html",
        HtmlReportTests.Comparable(WithoutRules(Page(SampleSuite.Files))));

    [Test]
    public void Every_fixture_and_every_rule_has_its_anchor_once()
    {
        // When
        var html = Page(SuiteFiles.Load(RepositoryFiles.Fixtures));
        Keep(html);

        // Then
        var ids = PageParts.Values(html, "id");
        ids.ShouldBeUnique(StringComparer.Ordinal);
        ids.Count(id => id.Contains('/', StringComparison.Ordinal)).ShouldBe(
            FixtureCatalog.Reading.Fixtures.Count + HttpConformance.Judge.Passive.PassiveRules.Checks.Count);
        html.ShouldNotContain("src=");
        html.Length.ShouldBeLessThan(6_000_000);
    }

    private static string Page(SuiteFiles suite)
    {
        using var writer = new StringWriter();
        ChecksPage.Write(suite, writer);
        return writer.ToString();
    }

    /// <summary>The rules are those of the harness, whatever the fixtures are: they would fill the golden page.</summary>
    private static string WithoutRules(string html)
    {
        var start = html.IndexOf("<details class=\"group topic\" id=\"topic-passive\"", StringComparison.Ordinal);
        var counts = html.IndexOf("<p class=\"server\">", StringComparison.Ordinal);
        return html[..counts] + html[html.IndexOf("</header>", StringComparison.Ordinal)..start] + html[html.IndexOf("</main>", StringComparison.Ordinal)..];
    }

    /// <summary>The page of all checks, to be looked at.</summary>
    private static void Keep(string html)
    {
        var folder = Path.Combine(RepositoryFiles.Root, "reports", "out");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "checks.html"), html);
    }
}
