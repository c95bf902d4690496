using System.Text.Json;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class RunTests
{
    private const string Quick = "deadlines:\n  response: 800ms\n  first-pass: 400ms\n  silence: 300ms\n";

    [Test]
    public async Task A_conformant_target_ends_with_0()
    {
        // Given
        await using var target = SmallTarget.Conformant();

        // When
        var run = await ToolRun.Of("run", target.Url, "--exclude", "passive");

        // Then
        run.ShouldEndWith(0).Error.ShouldBeEmpty();
        run.Output.ShouldStartWith($"5 checks against {target.Url}\n");
        run.Output.ShouldContain("framing: 3 pass\nmessages: 2 pass\n");
        run.Output.ShouldContain("5 checks: 5 pass, 0 fail\nFinished in ");
    }

    [Test]
    public async Task A_failed_check_ends_with_1_and_is_told_three_times()
    {
        // Given
        await using var target = SmallTarget.Careless();
        using var folder = Folder();

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "run", target.Url, "--profile", "quick.yaml", "--exclude", "passive");

        // Then as it comes
        run.ShouldEndWith(1).Output.ShouldContain("fail    framing/malformed-length[+5]: served (HTTP/1.1 200)\n");

        // Then in the tree
        run.Output.ShouldContain("framing: 1 warn, 2 fail\n");
        run.Output.ShouldContain("fail framing/malformed-length (2 values): The server refuses a length that is no number\n");
        run.Output.ShouldContain("warn framing/unknown-coding: The server answers an unknown transfer coding with 501\n");

        // Then in full
        run.Output.ShouldContain("FAIL (must): The server refuses a length that is no number\n  framing/malformed-length[+5]\n");
        run.Output.ShouldContain("    Content-Length: +5\\r\\n\n");
        run.Output.ShouldContain("And 1 more of this kind\n  framing/malformed-length[five]: served (HTTP/1.1 200)\n");
    }

    [Test]
    public async Task A_strict_run_fails_for_a_Warn()
    {
        // Given
        await using var target = SmallTarget.Careless();
        using var folder = Folder();
        string[] run = ["run", target.Url, "--profile", "quick.yaml", "--id", "framing/unknown-coding"];

        // When, Then
        (await ToolRun.Of(folder.Path, CancellationToken.None, run)).ShouldEndWith(0);
        (await ToolRun.Of(folder.Path, CancellationToken.None, [.. run, "--strict"])).ShouldEndWith(1);
    }

    [Test]
    public async Task A_baseline_is_written_read_and_kept_true()
    {
        // Given
        await using var careless = SmallTarget.Careless();
        await using var conformant = SmallTarget.Conformant();
        using var folder = Folder();
        string[] options = ["--profile", "quick.yaml", "--topic", "framing"];
        string[] baseline = ["--baseline", "known.yaml"];

        // When, Then it is written without reasons, and is of no use as long as nobody gives them
        var update = await ToolRun.Of(folder.Path, CancellationToken.None, ["run", careless.Url, .. options, "--update-baseline", "known.yaml"]);
        update.ShouldEndWith(1).Output.ShouldContain("known.yaml; 2 reasons to be filled in\n");
        var text = await File.ReadAllTextAsync(folder.File("known.yaml"));
        (await ToolRun.Of(folder.Path, CancellationToken.None, ["run", careless.Url, .. options, .. baseline])).ShouldEndWith(2)
            .Error.ShouldContain("needs a reason that names the section");

        // When, Then a known Fail is green, and shown
        folder.Write("known.yaml", text.Replace("': ''", "': 'RFC 9112 \u00A76.3: known'", StringComparison.Ordinal));
        (await ToolRun.Of(folder.Path, CancellationToken.None, ["run", careless.Url, .. options, .. baseline])).ShouldEndWith(0)
            .Output.ShouldContain("fail, expected framing/malformed-length (2 values)");

        // When, Then what no longer fails is red
        (await ToolRun.Of(folder.Path, CancellationToken.None, ["run", conformant.Url, .. options, .. baseline])).ShouldEndWith(1)
            .Output.ShouldContain("stale framing/malformed-length (2 values)");
    }

    [TestCase("--reports out", "out", "report.html report.json summary.md")]
    [TestCase("--reports out --format json", "out", "report.json")]
    [TestCase("--reports out --format json --format md", "out", "report.json summary.md")]
    [TestCase("--format md", "httpconformance-reports", "summary.md")]
    public async Task Reports_go_where_they_are_asked_for(string options, string where, string files)
    {
        // Given
        await using var target = SmallTarget.Conformant();
        using var folder = new TemporaryFolder();

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, ["run", target.Url, "--exclude", "passive", .. options.Split(' ')]);

        // Then
        run.ShouldEndWith(0);
        Directory.GetFiles(folder.File(where)).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(files.Split(' '));
        files.Split(' ').ShouldAllBe(file => run.Output.Contains($"wrote {folder.File(where)}{Path.DirectorySeparatorChar}{file}\n"));
    }

    [Test]
    public async Task The_report_has_what_was_chosen_and_no_more()
    {
        // Given
        await using var target = SmallTarget.Conformant();
        using var folder = new TemporaryFolder();

        // When
        var run = await ToolRun.Of(
            folder.Path, CancellationToken.None, "run", target.Url, "--topic", "passive", "--exclude", "lengths", "--reports", ".", "--format", "json");

        // Then passive rules judged the responses to checks that the report does not show
        run.Code.ShouldBeLessThan(2);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(folder.File("report.json")));
        var ids = report.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetString()!).ToList();
        ids.Count.ShouldBeGreaterThan(50);
        ids.ShouldAllBe(id => id.StartsWith("passive/", StringComparison.Ordinal));
    }

    [Test]
    public async Task The_embedded_target_needs_no_url()
    {
        var run = await ToolRun.Of("run", "embedded", "--topic", "messages");

        run.ShouldEndWith(0).Output.ShouldContain("2 checks: 2 pass, 0 fail");
    }

    [Test]
    public async Task The_url_may_stand_in_the_profile()
    {
        // Given
        await using var target = SmallTarget.Conformant();
        using var folder = new TemporaryFolder();
        folder.Write("profile.yaml", $"url: {target.Url}\n");

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "run", "--profile", "profile.yaml", "--topic", "messages");

        // Then
        run.ShouldEndWith(0).Output.ShouldStartWith($"2 checks against {target.Url}\n");
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Write("quick.yaml", Quick);
        return folder;
    }
}
