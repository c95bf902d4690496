using HttpConformance.Reports;
using HttpConformance.SelfTests.Reports;

namespace HttpConformance.Browser;

/// <summary>The page of all checks, and what its search does.</summary>
[TestFixture]
internal sealed class ChecksPageTests
{
    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task It_opens_quietly_and_is_accessible(Look look)
    {
        // Given a small suite, with every fixture open: axe-core takes minutes for the whole one
        await using var open = await OpenPage.OpenAsync(WholePages.Write("checks-sample", writer => ChecksPage.Write(SampleSuite.Files, writer)), look);
        await open.Page.EvaluateAsync(
            "() => document.querySelectorAll('.topic:not(#topic-passive), .topic:not(#topic-passive) .check').forEach(details => details.open = true)");

        // Then
        await open.ScreenshotAsync($"checks-{look}", isWhole: true);
        await open.ShouldFitAsync();
        await open.ShouldBeAccessibleAsync();
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task A_search_shows_what_has_every_word_and_opens_its_topics()
    {
        // Given
        await using var open = await OpenPage.OpenAsync(File(), Look.Desk);

        // When
        await open.Page.FillAsync("input[type=search]", "9112-6.3-cl-signed");

        // Then a requirement is enough, although the rows do not show it
        var shown = await open.Page.Locator(".check:not([hidden]):visible").EvaluateAllAsync<string[]>("checks => checks.map(check => check.id)");
        shown.ShouldContain(id => id == "framing/cl-malformed");
        shown.Length.ShouldBeLessThan(20);
        (await open.Page.Locator("output").TextContentAsync()).ShouldNotBeNull().ShouldStartWith($"{shown.Length} of ");
    }

    [Test]
    public async Task A_level_narrows_it()
    {
        // Given
        await using var open = await OpenPage.OpenAsync(File(), Look.Desk);

        // When
        await open.Page.SelectOptionAsync("select[name=level]", "hardening");

        // Then
        var levels = await open.Page.Locator(".check:not([hidden]):visible").EvaluateAllAsync<string[]>("checks => checks.map(check => check.dataset.level)");
        levels.ShouldNotBeEmpty();
        levels.ShouldAllBe(level => level == "hardening");
    }

    [Test]
    public async Task Without_a_script_everything_can_still_be_read()
    {
        // Given
        await using var open = await OpenPage.OpenAsync(File(), Look.Desk, hasScript: false);

        // When
        await open.Page.ClickAsync("#topic-framing > summary");
        await open.Page.ClickAsync("#topic-framing .check > summary");

        // Then
        (await open.Page.IsVisibleAsync("#topic-framing .check[open] .about")).ShouldBeTrue();
        (await open.Page.IsVisibleAsync("#filter")).ShouldBeFalse();
    }

    private static string File() => WholePages.Write("checks", writer => ChecksPage.Write(WholePages.Suite, writer));
}
