using HttpConformance.SelfTests.Reports.Matrix;
using Microsoft.Playwright;

namespace HttpConformance.Browser;

[TestFixture]
internal sealed class MatrixPageTests : MatrixFixture
{
    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task A_matrix_opens_quietly_and_is_accessible(Look look)
    {
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), look);

        await open.ScreenshotAsync($"matrix-{look}", isWhole: true);
        await open.ShouldFitAsync();
        await open.ShouldBeAccessibleAsync();
        open.ShouldBeQuiet();
    }

    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task A_cell_shows_the_exchange_beside_one_that_passes(Look look)
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), look);

        // When
        await Cell(open, "framing/differing-lengths", 0).ClickAsync();

        // Then
        var dialog = Dialog(open);
        await Assertions.Expect(dialog).ToContainTextAsync("A message whose Content-Length values differ is refused with 400");
        await Assertions.Expect(dialog.Locator(".side").First).ToContainTextAsync("the first Content-Length (5) was taken");
        await Assertions.Expect(dialog.Locator(".side").First.Locator(".sent pre")).ToContainTextAsync("Content-Length: 6CRLF");
        await Assertions.Expect(dialog.Locator(".side").Last.Locator(".received pre")).ToContainTextAsync("HTTP/1.1 400 Bad Request");
        await open.ScreenshotAsync($"matrix-cell-{look}");
        await open.ShouldFitAsync();
        await open.ShouldBeAccessibleAsync();
        open.ShouldBeQuiet();
    }

    [TestCaseSource(typeof(Look), nameof(Look.All))]
    public async Task Two_versions_are_compared(Look look)
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), look);

        // When
        await open.Page.ClickAsync("#views a[href='#changes']");

        // Then
        await Assertions.Expect(open.Page.Locator("#changes-title")).ToHaveTextAsync("What changed from example 1.2 to example 1.4");
        await Assertions.Expect(open.Page.Locator(".change[data-kind=worse] tbody .id")).ToHaveTextAsync(["fields/baseline"]);
        await Assertions.Expect(open.Page.Locator(".change[data-kind=better] tbody .id")).ToHaveTextAsync(["framing/differing-lengths"]);
        await open.ScreenshotAsync($"matrix-changes-{look}", isWhole: true);
        await open.ShouldFitAsync();
        await open.ShouldBeAccessibleAsync();
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task Filters_leave_the_rows_that_match()
    {
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), Look.Desk);
        var shown = open.Page.Locator("#grid tr[data-verdicts]:visible .id");

        await open.Page.CheckAsync("[name=differs]", new PageCheckOptions { Force = true });
        await Assertions.Expect(shown).ToHaveTextAsync(["fields/baseline", "framing/chunk-size-overflow", "framing/differing-lengths"]);

        await open.Page.CheckAsync("[name=verdict][value=x]", new PageCheckOptions { Force = true });
        await Assertions.Expect(shown).ToHaveTextAsync(["framing/chunk-size-overflow"]);
        await Assertions.Expect(open.Page.Locator("output[name=shown]")).ToHaveTextAsync("1 of 11 checks");

        await open.Page.SelectOptionAsync("[name=server]", "2");
        await Assertions.Expect(shown).ToHaveCountAsync(0);

        await open.Page.ClickAsync("button[type=reset]");
        await Assertions.Expect(shown).ToHaveCountAsync(11);

        await open.Page.SelectOptionAsync("[name=section]", "RFC 9112 \u00a72.2");
        await open.Page.FillAsync("[name=text]", "BARE");
        await Assertions.Expect(shown).ToHaveTextAsync(["fields/bare-cr"]);

        await open.Page.SelectOptionAsync("[name=level]", "should");
        await Assertions.Expect(shown).ToHaveCountAsync(0);
        open.ShouldBeQuiet();
    }
}
