using HttpConformance.SelfTests.Reports.Matrix;
using Microsoft.Playwright;

namespace HttpConformance.Browser;

/// <summary>The matrix without a mouse.</summary>
[TestFixture]
internal sealed class MatrixKeyboardTests : MatrixFixture
{
    [Test]
    public async Task A_finding_is_filtered_opened_read_and_closed()
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), Look.Desk);
        var keyboard = open.Page.Keyboard;

        // When the search is reached by one key and the table by Tab alone
        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("differing");
        await TabToAsync(open, "#grid button");

        // Then the whole table is one stop, and the topic comes first
        (await FocusAsync(open)).ShouldStartWith("framing");

        // When
        await keyboard.PressAsync("ArrowDown");
        (await FocusAsync(open)).ShouldBe("framing/differing-lengths fail");
        await keyboard.PressAsync("Enter");

        // Then
        var side = Dialog(open).Locator(".side").First;
        await Assertions.Expect(side.Locator(".sent pre")).ToContainTextAsync("Content-Length: 6");
        await TabToAsync(open, ".sent pre");

        // When
        await keyboard.PressAsync("Escape");

        // Then the focus is where it was
        await Assertions.Expect(Dialog(open)).ToHaveCountAsync(0);
        (await FocusAsync(open)).ShouldBe("framing/differing-lengths fail");
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task Arrows_go_from_cell_to_cell()
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), Look.Desk);
        await open.Page.FocusAsync("#grid button");

        // Then
        foreach (var (key, place) in new[]
        {
            ("ArrowDown", "fields/bare-cr failknown"),
            ("ArrowRight", "fields/bare-cr failknown"),
            ("ArrowDown", "fields/baseline fail"),
            ("ArrowDown", "fields/new warn"),
            ("ArrowLeft", "fields/new warn"),
            ("ArrowUp", "fields/baseline fail"),
            ("End", "fields/baseline pass"),
            ("ArrowDown", "fields/new warn"),
            ("ArrowDown", "framing framing 2"),
            ("ArrowDown", "framing/chunk-size-overflow fatal"),
            ("Home", "framing/chunk-size-overflow fatal"),
            ("Control+End", "passive/date warn"),
            ("Control+Home", "fields fields 3"),
        })
        {
            await open.Page.Keyboard.PressAsync(key);
            (await FocusAsync(open)).ShouldBe(place, key);
        }

        // When a topic is closed, its rows are passed over
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        (await FocusAsync(open)).ShouldBe("framing framing 2");
        open.ShouldBeQuiet();
    }

    [Test]
    public async Task Two_columns_are_compared()
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), Look.Desk);
        await TabToAsync(open, "#views a[href='#changes']");
        await open.Page.Keyboard.PressAsync("Enter");

        // When
        await TabToAsync(open, ".change[data-kind=worse] button");
        await open.Page.Keyboard.PressAsync("Enter");

        // Then both exchanges stand side by side
        await Assertions.Expect(Dialog(open).Locator(".side .badge")).ToHaveTextAsync(["\u2713 pass", "\u2715 fail"]);

        // When
        await open.Page.Keyboard.PressAsync("Escape");
        await TabToAsync(open, "[name=swap]", isBack: true);
        await open.Page.Keyboard.PressAsync("Enter");

        // Then
        await Assertions.Expect(open.Page.Locator("#changes-title")).ToHaveTextAsync("What changed from example 1.4 to example 1.2");
        await Assertions.Expect(open.Page.Locator(".change[data-kind=better] tbody .id")).ToHaveTextAsync(["fields/baseline"]);
        open.ShouldBeQuiet();
    }

    private static async Task TabToAsync(OpenPage open, string selector, bool isBack = false)
    {
        for (var stops = 0; stops < 40; stops++)
        {
            await open.Page.Keyboard.PressAsync(isBack ? "Shift+Tab" : "Tab");
            if (await open.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not come to {selector}");
    }
}
