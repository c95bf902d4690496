using Microsoft.Playwright;

namespace HttpConformance.Browser;

/// <summary>One browser for all tests of this assembly; each test opens its pages in contexts of their own.</summary>
[SetUpFixture]
public sealed class Chromium
{
    private static IPlaywright? playwright;
    private static IBrowser? browser;

    internal static IBrowser Browser => browser ?? throw new InvalidOperationException("the browser did not start");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (BrowserFiles.Missing is { Length: > 0 } missing)
        {
            var reason = $"{missing} is not installed; {BrowserFiles.Install}";
            BrowserFiles.IsCi.ShouldBeFalse(reason);
            Assert.Ignore(reason);
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFiles.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
