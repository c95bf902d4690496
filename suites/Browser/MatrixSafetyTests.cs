using HttpConformance.SelfTests.Reports;
using HttpConformance.SelfTests.Reports.Matrix;
using Microsoft.Playwright;

namespace HttpConformance.Browser;

/// <summary>The matrix of servers that try to take over whoever reads it, and without what a browser may lack.</summary>
[TestFixture]
internal sealed class MatrixSafetyTests : MatrixFixture
{
    [Test]
    public async Task A_hostile_server_is_inert()
    {
        // Given
        var file = Write("hostile", [HostileRun.Report, SampleRun.Report, HostileRun.Report with { Server = "" }]);
        await using var open = await OpenPage.OpenAsync(file, Look.Desk);

        // When everything is opened
        for (var number = 0; number < 2; number++)
        {
            await open.Page.EvaluateAsync("number => openCell(rows.filter(row => row.id.startsWith('hostile/'))[number], 0, 2)", number);
            await Assertions.Expect(Dialog(open).Locator(".exchange").First).ToBeVisibleAsync();
            await open.ScreenshotAsync($"matrix-hostile-cell-{number}");
            await open.Page.Keyboard.PressAsync("Escape");
        }

        await open.Page.ClickAsync("#views a[href='#changes']");
        await open.Page.SelectOptionAsync("[name=to]", "2");
        await open.ScreenshotAsync("matrix-hostile");

        // Then nothing of it is an element, and nothing happened
        (await open.Page.Locator("img, iframe, object, embed, svg, body a[href^=http]").CountAsync()).ShouldBe(0);
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task Without_scripts_the_matrix_is_there_to_be_read()
    {
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), Look.Desk, hasScript: false);

        await Assertions.Expect(open.Page.Locator("#grid tr[data-verdicts]:visible")).ToHaveCountAsync(11);
        await Assertions.Expect(open.Page.Locator("#filter")).ToBeHiddenAsync();
        await open.ScreenshotAsync("matrix-without-script", isWhole: true);
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task An_address_leads_to_a_finding()
    {
        // Given
        var file = Write("matrix", SampleMatrix.Reports);
        await using var first = await OpenPage.OpenAsync(file, Look.Desk);
        await Cell(first, "framing/differing-lengths", 0).ClickAsync();
        var address = first.Page.Url;

        // When
        await using var open = await OpenPage.OpenAsync(file, Look.Desk);
        await open.Page.GotoAsync(address);

        // Then
        await Assertions.Expect(Dialog(open).Locator(".side .badge")).ToHaveTextAsync(["\u2715 fail", "\u2713 pass"]);
        open.ShouldBeQuiet();
    }
}
