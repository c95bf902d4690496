using HttpConformance.SelfTests.Reports.Matrix;

namespace HttpConformance.Browser;

/// <summary>The matrix on paper: kept as PDF and as the page that the printer is given.</summary>
[TestFixture]
internal sealed class MatrixPrintTests : MatrixFixture
{
    /// <summary>A4 without its margins.</summary>
    private static readonly Look Paper = new(703);

    [TestCase("")]
    [TestCase("#changes")]
    [TestCase("#check=framing%2Fdiffering-lengths&of=example+1.2")]
    public async Task A_view_is_printed_whole(string place)
    {
        // Given
        await using var open = await OpenPage.OpenAsync(Write("matrix", SampleMatrix.Reports), Paper);
        await open.Page.GotoAsync($"{open.Page.Url}{place}");
        var name = $"matrix-print{(place.Length == 0 ? "" : $"-{place[1..].Split('=')[0]}")}";

        // When
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await open.ScreenshotAsync(name, isWhole: true);
        var pdf = await open.PrintAsync(name);

        // Then nothing is cut off at the right, and what scrolls on a screen is there as a whole
        await open.ShouldFitAsync();
        (await open.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.scroll, pre')].every(part => part.scrollHeight <= part.clientHeight + 2 || part.checkVisibility() === false)")).ShouldBeTrue();
        new FileInfo(pdf).Length.ShouldBeGreaterThan(10_000);
        open.ShouldBeQuiet();
    }
}
