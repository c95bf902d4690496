using System.Text.Json.Nodes;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class FleetTests
{
    [Test]
    public async Task Each_target_has_its_reports_and_the_worst_one_gives_the_code()
    {
        // Given
        await using var good = SmallTarget.Conformant();
        await using var bad = SmallTarget.Careless();
        using var folder = new TemporaryFolder();
        folder.Write("quick.yaml", "deadlines:\n  response: 800ms\n  first-pass: 400ms\n  silence: 300ms\n");
        folder.Write("known.yaml", "checks:\n  'framing/malformed-length[+5]': 'RFC 9112 §6.3: known'\n");
        folder.Write("targets.yaml", $"targets:\n- {{ name: good, url: '{good.Url}' }}\n- {{ name: bad, url: '{bad.Url}', profile: quick.yaml, baseline: known.yaml }}\n");
        var summary = folder.File("summary.md");

        // When
        var run = await ToolRun.Of(
            folder.Path,
            name => name switch { "GITHUB_STEP_SUMMARY" => summary, "GITHUB_ACTIONS" => "true", _ => null },
            CancellationToken.None,
            ["run", "--targets", "targets.yaml", "--exclude", "passive", "--reports", "out", "--format", "json"]);

        // Then
        run.ShouldEndWith(1).Output.ShouldContain("conformant  good: 5 pass\n");
        run.Output.ShouldContain("failed      bad: 1 pass, 1 warn, 2 fail, 1 info; framing/malformed-length[five]\n");
        run.Output.ShouldContain("2 targets: 1 conformant, 1 failed\n");
        run.Output.ShouldEndWith("::\n::error title=bad (failed)::framing/malformed-length[five]\n");
        JsonNode.Parse(File.ReadAllText(folder.File("out/fleet.json")))!["worst"]!.GetValue<string>().ShouldBe("failed");
        File.Exists(folder.File("out/good/report.json")).ShouldBeTrue();
        File.Exists(folder.File("out/bad/report.json")).ShouldBeTrue();
        File.ReadAllText(summary).ShouldBe(File.ReadAllText(folder.File("out/fleet.md")));
    }

    [Test]
    public async Task A_target_that_is_not_there_ends_with_3()
    {
        // Given
        var gone = SmallTarget.Conformant();
        await gone.DisposeAsync();
        using var folder = new TemporaryFolder();
        folder.Write("targets.yaml", $"targets:\n- {{ name: gone, url: '{gone.Url}' }}\n");

        // When, Then
        (await ToolRun.Of(folder.Path, CancellationToken.None, "run", "--targets", "targets.yaml")).ShouldEndWith(3).Output.ShouldContain("unreachable gone; ");
    }

    [Test]
    public async Task What_is_wrong_with_the_files_of_a_target_is_said_before_the_first_run()
    {
        // Given
        await using var good = SmallTarget.Conformant();
        using var folder = new TemporaryFolder();
        folder.Write("targets.yaml", $"targets:\n- {{ name: good, url: '{good.Url}' }}\n- {{ name: other, url: '{good.Url}', profile: missing.yaml }}\n");

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "run", "--targets", "targets.yaml");

        // Then
        run.ShouldEndWith(2).Output.ShouldBeEmpty();
        run.Error.ShouldContain("missing.yaml: error: the file cannot be read");
    }

    [TestCase("a URL", "http://127.0.0.1:1")]
    [TestCase("--profile", "--profile", "p.yaml")]
    [TestCase("--once", "--once", "framing/unknown-coding")]
    [TestCase("--since", "--since", "report.json")]
    public async Task What_the_file_says_is_not_said_by_the_command_line_too(string what, params string[] words)
    {
        // Given
        using var folder = new TemporaryFolder();
        folder.Write("targets.yaml", "targets:\n- { name: a, url: 'http://127.0.0.1:1' }\n");

        // When, Then
        (await ToolRun.Of(folder.Path, CancellationToken.None, ["run", "--targets", "targets.yaml", .. words])).ShouldEndWith(2).Error.ShouldStartWith($"--targets with {what}: ");
    }
}
