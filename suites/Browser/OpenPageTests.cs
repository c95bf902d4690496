namespace HttpConformance.Browser;

/// <summary>The eyes of the other tests are open: what they would have to see is seen.</summary>
[TestFixture]
internal sealed class OpenPageTests
{
    [TestCase("<script>alert('here')</script>", "dialog: here")]
    [TestCase("<script>console.error('here')</script>", "console error: here")]
    [TestCase("<script>throw new Error('here')</script>", "page error: Error: here")]
    [TestCase("<img src=\"here.png\">", "request: file:///")]
    [TestCase("<iframe src=\"about:blank#here\"></iframe><link rel=\"stylesheet\" href=\"here.css\">", "request: file:///")]
    public async Task Noise_is_heard(string html, string noise)
    {
        // Given
        var file = Page(html);

        // When
        await using var open = await OpenPage.OpenAsync(file, Look.Desk);

        // Then
        Should.Throw<ShouldAssertException>(open.ShouldBeQuiet).Message.ShouldContain(noise);
    }

    [Test]
    public async Task An_inaccessible_page_is_found()
    {
        // Given
        var file = Page("<button></button><p style=\"color: #eee\">hard to read</p>");

        // When
        await using var open = await OpenPage.OpenAsync(file, Look.Desk);

        // Then
        var findings = await open.FindingsAsync();
        findings.ShouldContain(finding => finding.StartsWith("button-name", StringComparison.Ordinal));
        findings.ShouldContain(finding => finding.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    private static string Page(string body)
    {
        Directory.CreateDirectory(BrowserFiles.Pages);
        var path = Path.Combine(BrowserFiles.Pages, "noise.html");
        File.WriteAllText(path, $"<!DOCTYPE html><html lang=\"en\"><title>Noise</title><body>{body}");
        return path;
    }
}
