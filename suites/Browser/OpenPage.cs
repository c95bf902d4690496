using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace HttpConformance.Browser;

/// <summary>A page of ours in Chromium, and everything that it did and should not have done.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _noise = new();

    private OpenPage(IBrowserContext context, IPage page, string url)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"page error: {error}");
        page.Request += (_, request) => Note(request.Url.Split('#')[0] != url, $"request: {request.Url}");
        page.Popup += (_, popup) => Note(true, $"window: {popup.Url}");
        page.Download += (_, download) => Note(true, $"download: {download.Url}");
        page.Dialog += (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public static async Task<OpenPage> OpenAsync(string file, Look look, bool hasScript = true)
    {
        var context = await Chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var url = new Uri(file).AbsoluteUri;
        var page = new OpenPage(context, await context.NewPageAsync(), url);
        await page.Page.GotoAsync(url);
        return page;
    }

    /// <summary>No console error, page error, request, window, download or dialog so far.</summary>
    public void ShouldBeQuiet() => _noise.ShouldBeEmpty();

    /// <summary>No finding of axe-core that is serious or worse.</summary>
    public async Task ShouldBeAccessibleAsync() => (await FindingsAsync()).ShouldBeEmpty();

    /// <summary>The serious and critical findings of axe-core.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        await Page.EvaluateAsync($"() => {{ {await File.ReadAllTextAsync(BrowserFiles.Axe)} }}");
        var found = await Page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
              .filter(found => ['serious', 'critical'].includes(found.impact))
              .map(found => `${found.id}: ${found.help}: ${found.nodes.slice(0, 5).map(node => `${node.target} ${node.failureSummary}`).join('; ')}`)
            """);
        return [.. found.EnumerateArray().Select(finding => finding.GetString()!)];
    }

    /// <summary>Nothing is wider than the window: only what scrolls inside of itself.</summary>
    public async Task ShouldFitAsync() =>
        (await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);

    /// <summary>Takes a picture and keeps it as an attachment of the test.</summary>
    public async Task ScreenshotAsync(string name, bool isWhole = false)
    {
        var path = Path.Combine(BrowserFiles.Screenshots, $"{name}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = isWhole });
        TestContext.AddTestAttachment(path);
    }

    /// <summary>Shows the page as it is printed, to a reader who may prefer dark: paper is white for all.</summary>
    public async Task ShouldPrintDarkOnWhiteAsync()
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color")).ShouldBe("rgb(26, 31, 38)");
    }

    /// <summary>Prints the page and keeps the PDF as an attachment of the test.</summary>
    public async Task<string> PrintAsync(string name, bool hasColours = false)
    {
        var path = Path.Combine(BrowserFiles.Screenshots, $"{name}.pdf");
        await Page.PdfAsync(new PagePdfOptions { Path = path, PreferCSSPageSize = true, Format = "A4", PrintBackground = hasColours });
        TestContext.AddTestAttachment(path);
        return path;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool isNoise, string text)
    {
        if (isNoise)
        {
            _noise.Enqueue(text);
        }
    }
}
