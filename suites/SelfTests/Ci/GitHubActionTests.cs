using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HttpConformance.SelfTests.CommandLine;

namespace HttpConformance.SelfTests.Ci;

/// <summary>The composite action: its scripts run here as a runner runs them, against servers on loopback.</summary>
[TestFixture]
[Platform("Linux,MacOsX")]
internal sealed partial class GitHubActionTests
{
    private static readonly JsonObject Action = YamlDocument.Load(".github/actions/http-conformance/action.yml");

    private static JsonArray Steps => Action["runs"]!["steps"]!.AsArray();

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void SetUp()
    {
        _folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(_folder.File("fixtures"), ToolRun.Suite);
        _folder.Write("quick.yaml", "deadlines:\n  response: 800ms\n  first-pass: 400ms\n  silence: 300ms\n");
    }

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void The_action_has_the_shape_that_a_runner_reads()
    {
        Action["runs"]!["using"]!.GetValue<string>().ShouldBe("composite");
        foreach (var (name, input) in Action["inputs"]!.AsObject())
        {
            input!["description"].ShouldNotBeNull(name);
            input["default"]!.GetValue<object>().ToString().ShouldNotBeNull(name);
        }

        foreach (var step in Steps)
        {
            (step!["uses"] is null).ShouldBe(step["run"] is not null);
            (step["run"] is null).ShouldBe(step["shell"] is null, "a step that runs a script in a composite action names its shell");
        }
    }

    [Test]
    public async Task No_input_is_part_of_a_script_and_bash_reads_each()
    {
        foreach (var step in Steps.Where(step => step!["run"] is not null))
        {
            var script = step!["run"]!.GetValue<string>();
            script.ShouldNotContain("${{");
            (await BashRun.ErrorsOfAsync(script)).ShouldBeEmpty();
        }
    }

    [Test]
    public void The_action_finds_the_suite_that_it_is_part_of()
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryFiles.Root, ".github", "actions", "http-conformance", "..", "..", ".."));
        Path.TrimEndingDirectorySeparator(path).ShouldBe(Path.TrimEndingDirectorySeparator(Path.GetFullPath(RepositoryFiles.Root)));
        Environment(Step("build"), [])["SUITE"].ShouldBe($"{_folder.File("a/b/c")}/../../..");
        File.Exists(Path.Combine(path, "suites", "CommandLine", "HttpConformance.CommandLine.csproj")).ShouldBeTrue();
    }

    [Test]
    public async Task A_conformant_server_is_green_and_every_report_is_there()
    {
        // Given
        await using var target = SmallTarget.Conformant();

        // When
        var run = await RunAsync(new(StringComparer.Ordinal) { ["target"] = target.Url, ["arguments"] = "--exclude passive" });

        // Then
        run.ShouldEndWith(0);
        Directory.GetFiles(_folder.File("http-conformance")).Select(Path.GetFileName)
            .ShouldBe(["report.json", "report.html", "summary.md", "junit.xml", "shields.json"], ignoreOrder: true);
        File.ReadAllText(_folder.File("output")).ShouldBe("reports=http-conformance\n");
        File.ReadAllText(_folder.File("summary")).ShouldStartWith("# HTTP/1.1 conformance of ");
        run.Output.ShouldNotContain("\n::error");
    }

    [Test]
    public async Task A_careless_server_is_red_until_it_is_compared_with_itself()
    {
        // Given
        await using var target = SmallTarget.Careless();
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["target"] = target.Url, ["profile"] = "quick.yaml", ["arguments"] = "--exclude passive", ["reports"] = "my reports" };

        // When
        var red = await RunAsync(inputs);
        var green = await RunAsync(new(inputs, StringComparer.Ordinal) { ["since"] = "my reports/report.json", ["reports"] = "again" });
        var strict = await RunAsync(new(inputs, StringComparer.Ordinal) { ["strict"] = "true", ["shard"] = "1/1", ["reports"] = "strict" });

        // Then
        red.ShouldEndWith(1).Output.ShouldContain("\n::error file=fixtures/framing/malformed-length.wire,line=");
        green.ShouldEndWith(0).Output.ShouldContain("0 new, 0 fixed, 2 still failing");
        strict.ShouldEndWith(1).Output.ShouldContain("title=framing/unknown-coding (warn)");
    }

    [Test]
    public async Task The_parts_of_a_matrix_become_one_report()
    {
        // Given
        await using var target = SmallTarget.Careless();
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["target"] = target.Url, ["profile"] = "quick.yaml", ["arguments"] = "--exclude passive" };
        foreach (var part in new[] { 1, 2 })
        {
            await RunAsync(new(inputs, StringComparer.Ordinal) { ["shard"] = $"{part}/2", ["reports"] = $"parts/{part}" });
        }

        // When
        var merged = await RunAsync(new(StringComparer.Ordinal) { ["merge"] = "parts/*/report.json", ["reports"] = "whole" });
        var missing = await RunAsync(new(StringComparer.Ordinal) { ["merge"] = "parts/1/report.json" });

        // Then
        merged.ShouldEndWith(1).Output.ShouldContain("5 checks: 1 pass, 1 warn, 2 fail, 1 info\n");
        File.Exists(_folder.File("whole/report.html")).ShouldBeTrue();
        missing.ShouldEndWith(2).Output.ShouldContain("missing of 2 shards: 2\n");
    }

    [Test]
    public async Task An_input_that_looks_like_a_script_is_a_word()
    {
        // When
        const string script = "$(touch broken)`touch broken`; touch broken";
        var run = await RunAsync(new(StringComparer.Ordinal) { ["target"] = script });
        var merge = await RunAsync(new(StringComparer.Ordinal) { ["merge"] = script });

        // Then
        run.ShouldEndWith(2);
        merge.ShouldEndWith(2);
        File.Exists(_folder.File("broken")).ShouldBeFalse();
    }

    private Task<BashRun> RunAsync(Dictionary<string, string> inputs)
    {
        var step = Step("run");
        var environment = Environment(step, inputs);
        environment["GITHUB_ACTIONS"] = "true";
        environment["GITHUB_WORKSPACE"] = _folder.Path;
        environment["GITHUB_OUTPUT"] = _folder.File("output");
        environment["GITHUB_STEP_SUMMARY"] = _folder.File("summary");
        return BashRun.OfAsync(step["run"]!.GetValue<string>(), _folder.Path, environment);
    }

    private static JsonNode Step(string id) => Steps.Single(step => step!["id"]?.GetValue<string>() == id)!;

    private Dictionary<string, string> Environment(JsonNode step, Dictionary<string, string> inputs)
    {
        Directory.CreateDirectory(_folder.File("a/b/c"));
        return step["env"]!.AsObject().ToDictionary(pair => pair.Key, pair => Expression().Replace(pair.Value!.GetValue<string>(), match => match.Groups["what"].Value switch
        {
            "github.action_path" => _folder.File("a/b/c"),
            "steps.build.outputs.tool" => BashRun.Tool,
            var input when input.StartsWith("inputs.", StringComparison.Ordinal) => inputs.GetValueOrDefault(input[7..]) ?? Action["inputs"]![input[7..]]!["default"]!.GetValue<string>(),
            var other => throw new NotSupportedException(other),
        }), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\$\{\{ (?<what>[a-z_.]+) \}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Expression();
}
