using System.Diagnostics;
using System.Reflection;

namespace HttpConformance.SelfTests.CommandLine;

/// <summary>The package as a user has it: made, installed from a folder without any network, and called by its name.</summary>
[TestFixture]
[Category("slow")]
internal sealed class ToolPackageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Test]
    public async Task The_packed_tool_installs_from_a_folder_and_runs_with_the_fixtures_inside()
    {
        // Given the package, in a folder that is the only source
        using var folder = new TemporaryFolder();
        var project = Path.Combine(RepositoryFiles.Root, "suites", "CommandLine");
        var configuration = typeof(ToolPackageTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        await ShouldSucceedAsync(folder, "dotnet", "pack", project, "--no-build", "-c", configuration, "-o", folder.Path);
        folder.Write("nuget.config", """
            <?xml version="1.0" encoding="utf-8"?>
            <configuration><packageSources><clear /><add key="here" value="." /></packageSources></configuration>
            """);

        // When
        var bin = folder.File("bin");
        await ShouldSucceedAsync(folder, "dotnet", "tool", "install", "HttpConformance.Tool", "--tool-path", bin, "--configfile", folder.File("nuget.config"));

        // Then it has every check, whatever folder it is called from
        var tool = Path.Combine(bin, OperatingSystem.IsWindows() ? "httpconformance.exe" : "httpconformance");
        var list = await ShouldSucceedAsync(folder, tool, "list");
        list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(FixtureCatalog.Checks.Count + HttpConformance.Judge.Passive.PassiveRules.Checks.Count);

        // Then it runs
        var run = await ShouldSucceedAsync(folder, tool, "run", "embedded", "--topic", "pipelining", "--reports", "out");
        run.ShouldContain("pipelining: ");
        File.Exists(folder.File("out/report.html")).ShouldBeTrue();
        (await ShouldSucceedAsync(folder, tool, "--version")).ShouldBe($"{HttpConformance.Running.SuiteVersion.Text}\n");
    }

    private static async Task<string> ShouldSucceedAsync(TemporaryFolder folder, string file, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        }).ShouldNotBeNull();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.ShouldBe(0, $"{file} {string.Join(' ', arguments)}\n{await output}\n{await error}");
        return (await output).ReplaceLineEndings("\n");
    }
}
