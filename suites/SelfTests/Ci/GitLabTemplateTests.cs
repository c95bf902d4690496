using System.Text.Json.Nodes;
using HttpConformance.SelfTests.CommandLine;

namespace HttpConformance.SelfTests.Ci;

/// <summary>The GitLab template: its scripts run here as a runner runs them, against servers on loopback.</summary>
[TestFixture]
[Platform("Linux,MacOsX")]
internal sealed class GitLabTemplateTests
{
    private static readonly JsonObject Template = YamlDocument.Load(".gitlab/http-conformance.gitlab-ci.yml");

    [Test]
    public async Task Every_job_is_hidden_extends_one_that_is_there_and_has_scripts_that_bash_reads()
    {
        foreach (var (name, job) in Template)
        {
            name.ShouldStartWith(".", customMessage: "a job that is not hidden would run in every project that includes the file");
            if (job!["extends"] is { } extended)
            {
                Template.ShouldContainKey(extended.GetValue<string>());
            }

            foreach (var line in Lines(job, "before_script").Concat(Lines(job, "script")))
            {
                (await BashRun.ErrorsOfAsync(line)).ShouldBeEmpty(name);
            }
        }
    }

    [Test]
    public void What_a_job_leaves_behind_is_kept_when_it_is_red()
    {
        Template[".http-conformance-suite"]!["artifacts"]!["when"]!.GetValue<string>().ShouldBe("always");
        Template[".http-conformance"]!["artifacts"]!["reports"]!["junit"]!.AsArray().Count.ShouldBe(2);
    }

    [Test]
    public async Task One_job_tests_the_whole()
    {
        // Given
        await using var target = SmallTarget.Conformant();
        using var folder = Folder();

        // When
        var run = await RunAsync(folder, ".http-conformance", ("HTTP_CONFORMANCE_TARGET", target.Url), ("HTTP_CONFORMANCE_ARGUMENTS", "--exclude passive --strict"));

        // Then
        run.ShouldEndWith(0).Output.ShouldContain("5 checks: 5 pass, 0 fail");
        File.Exists(folder.File("http-conformance/junit.xml")).ShouldBeTrue();
    }

    [Test]
    public async Task Parallel_jobs_test_a_part_each_and_the_last_job_merges_them()
    {
        // Given
        await using var target = SmallTarget.Careless();
        using var folder = Folder();
        folder.Write("quick.yaml", "deadlines:\n  response: 800ms\n  first-pass: 400ms\n  silence: 300ms\n");

        // When
        foreach (var index in new[] { "1", "2", "3" })
        {
            await RunAsync(
                folder,
                ".http-conformance",
                ("HTTP_CONFORMANCE_TARGET", target.Url),
                ("HTTP_CONFORMANCE_PROFILE", "quick.yaml"),
                ("HTTP_CONFORMANCE_ARGUMENTS", "--exclude passive"),
                ("CI_NODE_INDEX", index),
                ("CI_NODE_TOTAL", "3"));
        }

        var merged = await RunAsync(folder, ".http-conformance-merge");

        // Then
        merged.ShouldEndWith(1).Output.ShouldContain("5 checks: 1 pass, 1 warn, 2 fail, 1 info\n");
        Directory.GetDirectories(folder.File("http-conformance")).Length.ShouldBe(3);
        File.Exists(folder.File("http-conformance/report.html")).ShouldBeTrue();
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File(".http-conformance"));
        Directory.CreateSymbolicLink(folder.File(".http-conformance/fixtures"), ToolRun.Suite);
        return folder;
    }

    private static Task<BashRun> RunAsync(TemporaryFolder folder, string job, params (string Name, string Value)[] settings)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["CI_PROJECT_DIR"] = folder.Path };
        foreach (var (name, value) in Variables(Template[".http-conformance-suite"]!).Concat(Variables(Template[job]!)))
        {
            environment[name] = value.Replace("$CI_PROJECT_DIR", folder.Path, StringComparison.Ordinal);
        }

        environment["HTTP_CONFORMANCE_TOOL"] = BashRun.Tool;
        foreach (var (name, value) in settings)
        {
            environment[name] = value;
        }

        return BashRun.OfAsync(string.Join('\n', Lines(Template[job]!, "script")), folder.Path, environment);
    }

    private static IEnumerable<(string Name, string Value)> Variables(JsonNode job) =>
        (job["variables"]?.AsObject() ?? []).Select(pair => (pair.Key, pair.Value!.GetValue<string>()));

    private static IEnumerable<string> Lines(JsonNode job, string script) => (job[script]?.AsArray() ?? []).Select(line => line!.GetValue<string>());
}
