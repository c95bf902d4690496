namespace HttpConformance.SelfTests.CommandLine;

/// <summary>What the tool explains, and the pages that it writes.</summary>
[TestFixture]
internal sealed class PageTests
{
    [TestCase("framing/malformed-length[+5]", "explain-check.golden.txt")]
    [TestCase("framing/malformed-length", "explain-family.golden.txt")]
    public async Task A_check_is_explained(string id, string golden)
    {
        var run = await ToolRun.Of("explain", id);

        Golden.ShouldHold($"CommandLine/{golden}", run.ShouldEndWith(0).Output);
    }

    [Test]
    public async Task The_page_of_all_checks_is_written()
    {
        // Given
        using var folder = new TemporaryFolder();

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "docs", "below/checks.html");

        // Then
        var file = Path.Combine(folder.Path, "below", "checks.html");
        run.ShouldEndWith(0).Output.ShouldBe($"wrote {file}\n");
        File.ReadAllText(file).ShouldContain("framing/malformed-length");
    }

    [Test]
    public async Task A_server_with_a_name_gets_a_vendor_report()
    {
        // Given
        await using var target = SmallTarget.Conformant();
        using var folder = new TemporaryFolder();

        // When
        var run = await ToolRun.Of(
            folder.Path, CancellationToken.None,
            "run", target.Url, "--id", "messages/served", "--reports", "out", "--vendor", "Example Corp.", "--product", "Example Server", "--product-version", "1.2", "--environment", "a test");

        // Then
        run.ShouldEndWith(0).Output.ShouldContain($"wrote {Path.Combine(folder.Path, "out", "vendor.html")}\n");
        var html = File.ReadAllText(Path.Combine(folder.Path, "out", "vendor.html"));
        html.ShouldContain("<h1 id=\"subject\">Example Server 1.2</h1>");
        html.ShouldContain("<dd>a test</dd>");
    }
}
