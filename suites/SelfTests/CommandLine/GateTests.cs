using System.Text.Json.Nodes;
using HttpConformance.SelfTests.Running;

namespace HttpConformance.SelfTests.CommandLine;

/// <summary>What a build asks of a run.</summary>
[TestFixture]
internal sealed class GateTests
{
    private const string Quick = "deadlines:\n  response: 800ms\n  first-pass: 400ms\n  silence: 300ms\n";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void SetUp()
    {
        _folder = new TemporaryFolder();
        _folder.Write("quick.yaml", Quick);
    }

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public async Task Shards_that_are_merged_end_as_the_whole_run()
    {
        // Given
        await using var target = SmallTarget.Careless();
        (await RunAsync(target, "--reports", "whole")).ShouldEndWith(1);

        // When
        foreach (var shard in new[] { 1, 2, 3 })
        {
            await RunAsync(target, "--shard", $"{shard}/3", "--reports", $"shard-{shard}");
        }

        var merged = await ToolAsync("merge", "shard-3/report.json", "shard-1/report.json", "shard-2/report.json", "-o", "merged", "--format", "json", "--format", "junit");

        // Then
        merged.ShouldEndWith(1).Output.ShouldContain("wrote ");
        Directory.GetFiles(_folder.File("merged")).Select(Path.GetFileName).ShouldBe(["report.json", "junit.xml"], ignoreOrder: true);
        Results("merged").ShouldBe(Results("whole"));
    }

    [Test]
    public async Task A_missing_shard_is_named()
    {
        // Given
        await using var target = SmallTarget.Conformant();
        await RunAsync(target, "--shard", "2/3", "--reports", "shard-2");

        // When, Then
        (await ToolAsync("merge", "shard-2/report.json")).ShouldEndWith(2).Error.ShouldBe("missing of 3 shards: 1, 3\n");
        (await ToolAsync("merge", "shard-4/report.json")).ShouldEndWith(2).Error.ShouldContain("shard-4/report.json: error: the file cannot be read");
        (await RunAsync(target, "--shard", "4/3")).ShouldEndWith(2).Error.ShouldStartWith("--shard: there is no shard '4/3'");
    }

    [Test]
    public async Task Since_a_report_only_what_became_worse_is_red()
    {
        // Given
        await using var careless = SmallTarget.Careless();
        await using var conformant = SmallTarget.Conformant();
        await RunAsync(careless, "--reports", "careless");
        await RunAsync(conformant, "--reports", "conformant");

        // When
        var same = await RunAsync(careless, "--since", "careless/report.json");
        var better = await RunAsync(conformant, "--since", "careless/report.json");
        var worse = await RunAsync(careless, "--since", "conformant/report.json");

        // Then
        same.ShouldEndWith(0).Output.ShouldContain(": 0 new, 0 fixed, 2 still failing\n");
        same.Output.ShouldContain("still failing: fail framing/malformed-length[+5]: ");
        better.ShouldEndWith(0).Output.ShouldContain(": 0 new, 2 fixed, 0 still failing\n");
        worse.ShouldEndWith(1).Output.ShouldContain(": 2 new, 0 fixed, 0 still failing\n");
        worse.Output.ShouldContain("FAIL (must): The server refuses a length that is no number\n");
        worse.Output.ShouldContain($"the earlier report is of {conformant.Url}");
    }

    [Test]
    public async Task GitHub_gets_annotations_and_a_summary_and_takes_nothing_of_a_target_for_a_command()
    {
        // Given
        await using var target = ScriptedTarget.Answering(_ => "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n\n::add-mask::password");
        var summary = _folder.File("summary.md");
        string? Variable(string name) => name switch
        {
            "GITHUB_ACTIONS" => "true",
            "GITHUB_WORKSPACE" => RepositoryFiles.Root,
            "GITHUB_STEP_SUMMARY" => summary,
            _ => null,
        };

        // When
        var run = await ToolRun.Of(_folder.Path, Variable, CancellationToken.None, "run", target.Url, "--profile", "quick.yaml", "--exclude", "passive", "--topic", "framing");

        // Then
        var lines = run.ShouldEndWith(1).Output.Split('\n');
        lines[0].ShouldStartWith("::stop-commands::");
        var end = Array.IndexOf(lines, $"::{lines[0]["::stop-commands::".Length..]}::");
        lines[1..end].ShouldContain(line => line.Contains("::add-mask::password"));
        lines[(end + 1)..].Where(line => line.StartsWith("::error file=suites/SelfTests/CommandLine/suite/framing/malformed-length.wire,line=", StringComparison.Ordinal)).Count().ShouldBe(2);
        lines[(end + 1)..].ShouldAllBe(line => line.Length == 0 || line.StartsWith("::error ", StringComparison.Ordinal) || line.StartsWith("::warning ", StringComparison.Ordinal));
        File.ReadAllText(summary).ShouldStartWith("# HTTP/1.1 conformance of ");
    }

    [TestCase("none", "true", false)]
    [TestCase("github", null, true)]
    [TestCase(null, "false", false)]
    public async Task Annotations_are_as_asked_for(string? asked, string? actions, bool isThere)
    {
        // Given
        await using var target = SmallTarget.Careless();
        string[] option = asked is null ? [] : ["--annotations", asked];

        // When
        var run = await ToolRun.Of(_folder.Path, name => name == "GITHUB_ACTIONS" ? actions : null, CancellationToken.None, ["run", target.Url, "--profile", "quick.yaml", "--topic", "framing", .. option]);

        // Then
        run.ShouldEndWith(1).Output.Contains("\n::error file=", StringComparison.Ordinal).ShouldBe(isThere);
    }

    private Task<ToolRun> RunAsync(ScriptedTarget target, params string[] more) => ToolAsync(["run", target.Url, "--profile", "quick.yaml", "--exclude", "passive", .. more]);

    private Task<ToolRun> ToolAsync(params string[] arguments) => ToolRun.Of(_folder.Path, CancellationToken.None, arguments);

    private List<string> Results(string folder) =>
    [
        .. JsonNode.Parse(File.ReadAllText(_folder.File($"{folder}/report.json")))!["results"]!.AsArray()
            .Select(result => $"{result!["id"]} {result["verdict"]} {result["reason"]} {result["source"]}"),
    ];
}
