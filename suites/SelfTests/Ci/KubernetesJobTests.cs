using System.Text.Json.Nodes;
using HttpConformance.SelfTests.CommandLine;
using HttpConformance.SelfTests.Reports;

namespace HttpConformance.SelfTests.Ci;

/// <summary>The example of an Indexed Job: its shape, and its script for each index.</summary>
[TestFixture]
internal sealed class KubernetesJobTests
{
    private static readonly JsonObject Job = YamlDocument.Load(".github/examples/kubernetes-indexed-job.yaml");

    private static JsonNode Container => Job["spec"]!["template"]!["spec"]!["containers"]!.AsArray().ShouldHaveSingleItem()!;

    [Test]
    public void The_manifest_holds_to_the_schema()
    {
        // Given
        var schema = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "suites", "SelfTests", "Ci", "kubernetes-job.schema.json")))!;

        // When, Then
        new JsonSchemaCheck(schema).ErrorsOf(Job).ShouldBeEmpty();
    }

    [Test]
    public void Its_parts_are_as_many_as_its_completions_and_its_mounts_have_volumes()
    {
        Variables()["SHARDS"].ShouldBe($"{Job["spec"]!["completions"]}");
        var volumes = Job["spec"]!["template"]!["spec"]!["volumes"]!.AsArray().Select(volume => volume!["name"]!.GetValue<string>());
        Container["volumeMounts"]!.AsArray().Select(mount => mount!["name"]!.GetValue<string>()).ShouldBe(volumes);
        Variables()["REPORTS"].ShouldBe(Container["volumeMounts"]![0]!["mountPath"]!.GetValue<string>());
    }

    [Test]
    [Platform("Linux,MacOsX")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Every_index_runs_its_part_and_the_parts_are_the_whole()
    {
        // Given a machine that has the tool
        await using var target = SmallTarget.Careless();
        using var folder = new TemporaryFolder();
        var tool = folder.Write("bin/httpconformance", $"#!/bin/sh\nexec dotnet '{BashRun.Tool}' \"$@\" --fixtures '{ToolRun.Suite}'\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Container["command"]!.AsArray().Select(word => word!.GetValue<string>()).ShouldBe(["bash", "-euo", "pipefail", "-c"]);
        var script = "set -u\n" + Container["args"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>();

        // When
        for (var index = 0; index < 3; index++)
        {
            var environment = new Dictionary<string, string>(Variables(), StringComparer.Ordinal)
            {
                ["TARGET"] = target.Url,
                ["SHARDS"] = "3",
                ["REPORTS"] = folder.File("reports"),
                ["JOB_COMPLETION_INDEX"] = $"{index}",
                ["PATH"] = $"{folder.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            };
            var run = await BashRun.OfAsync(script, folder.Path, environment);
            run.Code.ShouldBeInRange(0, 1, run.Output);
        }

        // Then
        var merged = await ToolRun.Of(folder.Path, CancellationToken.None, "merge", "reports/shard-1/report.json", "reports/shard-2/report.json", "reports/shard-3/report.json", "-o", "whole");
        merged.ShouldEndWith(1).Output.ShouldContain("framing/malformed-length[five]");
    }

    private static Dictionary<string, string> Variables() =>
        Container["env"]!.AsArray().ToDictionary(variable => variable!["name"]!.GetValue<string>(), variable => variable!["value"]!.GetValue<string>(), StringComparer.Ordinal);
}
