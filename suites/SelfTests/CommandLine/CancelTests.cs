using System.Diagnostics;
using System.Text.Json;
using HttpConformance.SelfTests.Running;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class CancelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Test]
    public async Task A_cancelled_run_writes_the_reports_so_far_and_says_what_was_not_run()
    {
        // Given a target at whose third kind of request somebody presses Ctrl-C
        using var cancellation = new CancellationTokenSource();
        await using var target = ScriptedTarget.Behaving(async (client, request) =>
        {
            if (request.Contains("made-up", StringComparison.Ordinal))
            {
                await cancellation.CancelAsync();
            }

            await client.SendAsync(ScriptedTarget.Resource);
        });
        using var folder = new TemporaryFolder();

        // When
        var run = await ToolRun.Of(folder.Path, cancellation.Token, "run", target.Url, "--exclude", "passive", "--reports", "out");

        // Then
        run.ShouldEndWith(1).Output.ShouldMatch(@"\n[1-5] checks? not run: cancelled\nFinished in ");
        run.Output.ShouldNotContain("ERROR, nothing can be concluded");
        var results = await ResultsAsync(folder.File("out"));
        results.Count.ShouldBe(5);
        results["framing/unknown-coding"].ShouldBe(("error", "not run: cancelled"));
    }

    [Test]
    public async Task A_run_that_is_cancelled_before_its_first_check_has_nothing_to_report()
    {
        // Given
        await using var target = SmallTarget.Conformant();

        // When
        var run = await ToolRun.Of(TestContext.CurrentContext.WorkDirectory, new CancellationToken(canceled: true), "run", target.Url);

        // Then
        run.ShouldEndWith(1).Error.ShouldBe("cancelled before the first check; there is nothing to report\n");
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task A_process_that_gets_SIGINT_writes_the_reports_so_far()
    {
        // Given a process whose target keeps it waiting at one of the checks
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var target = ScriptedTarget.Behaving(async (client, request) =>
        {
            if (request.Contains("made-up", StringComparison.Ordinal))
            {
                waiting.TrySetResult();
                return;
            }

            await client.SendAsync(ScriptedTarget.Resource);
        });
        using var folder = new TemporaryFolder();
        folder.Write("patient.yaml", "deadlines:\n  response: 60s\n  first-pass: 60s\n  silence: 60s\n");
        using var process = Start(folder, "run", target.Url, "--profile", "patient.yaml", "--exclude", "passive", "--reports", "out", "--fixtures", ToolRun.Suite);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await waiting.Task.WaitAsync(Patience);

        // When
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString()]))
        {
            await kill.WaitForExitAsync();
        }

        // Then
        await process.WaitForExitAsync().WaitAsync(Patience);
        process.ExitCode.ShouldBe(1, $"{await output}\n{await error}");
        (await error).ShouldBeEmpty();
        (await output).ShouldContain("not run: cancelled");
        (await ResultsAsync(folder.File("out")))["framing/unknown-coding"].ShouldBe(("error", "not run: cancelled"));
        File.Exists(folder.File("out/report.html")).ShouldBeTrue();
    }

    private static Process Start(TemporaryFolder folder, params string[] arguments)
    {
        var tool = typeof(HttpConformance.CommandLine.Tool).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        }).ShouldNotBeNull();
    }

    private static async Task<Dictionary<string, (string Verdict, string Reason)>> ResultsAsync(string folder)
    {
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "report.json")));
        return report.RootElement.GetProperty("results").EnumerateArray().ToDictionary(
            result => result.GetProperty("id").GetString()!,
            result => (result.GetProperty("verdict").GetString()!, result.GetProperty("reason").GetString()!),
            StringComparer.Ordinal);
    }
}
