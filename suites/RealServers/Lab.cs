using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Running;
using HttpConformance.Targets;

namespace HttpConformance.RealServers;

/// <summary>The whole suite against each real server, one after the other.</summary>
[TestFixture]
[NonParallelizable]
public sealed class Lab
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(10);

    private static readonly Lazy<SuiteFiles> Suite = new(() => SuiteFiles.Load(Path.Combine(LabFolder.Repository, "fixtures")));

    private static bool UpdatesBaselines => Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "true";

    internal static IEnumerable<TestCaseData> Servers => LabFolder.Servers.Select(server => new TestCaseData(server).SetName(server.Name));

    [TestCaseSource(nameof(Servers))]
    public async Task Server(LabServer server)
    {
        if (server.MissingPackages() is { Count: > 0 } missing)
        {
            var reason = $"not installed: {string.Join(", ", missing)}; suites/RealServers/install {server.Name}";
            LabFolder.IsCi.ShouldBeFalse(reason);
            Assert.Ignore(reason);
        }

        using var patience = new CancellationTokenSource(LongestRun);
        await using var process = await ServerProcess.StartAsync(server, patience.Token);
        var report = await RunAsync(server, process, patience.Token);
        var folder = Path.Combine(LabFolder.Repository, "reports", "out", "lab", server.Name);
        ReportFolder.Write(report, folder, Suite.Value);
        await TestContext.Progress.WriteLineAsync($"{server.Name} ({report.Server}): {RunSummary.Of(report)}; {report.Duration.TotalSeconds:F0} s; reports in {folder}");
        if (UpdatesBaselines)
        {
            var missingReasons = BaselineWriter.Update(server.Baseline, BaselineReader.LoadForUpdate(server.Baseline), report, Suite.Value.Ids);
            await TestContext.Progress.WriteLineAsync($"{server.Name}: wrote {server.Baseline}; {missingReasons} reasons are to be filled in");
        }

        Judge(report, process);
    }

    private static Task<RunReport> RunAsync(LabServer server, ServerProcess process, CancellationToken cancellationToken)
    {
        TargetAddress.TryParse($"http://127.0.0.1:{process.Port}", out var address).ShouldBeNull();
        var options = new RunOptions
        {
            Address = address!,
            Profile = ProfileReader.Load(server.Profile),
            Server = server.Version(),
            Restart = process.RestartAsync,
            Baseline = UpdatesBaselines || !File.Exists(server.Baseline)
                ? BaselineReader.LoadForUpdate(server.Baseline)
                : BaselineReader.Load(server.Baseline, Suite.Value.Ids),
        };
        return SuiteRun.RunAllAsync(options, Suite.Value, cancellationToken);
    }

    private static void Judge(RunReport report, ServerProcess process)
    {
        var red = report.Results.Where(result => Gate.IsRed(result, isStrict: false)).ToList();
        if (red.Count > 0)
        {
            var texts = red.Take(20).Select(Text).Append(red.Count > 20 ? $"... and {red.Count - 20} more, see the report" : "");
            Assert.Fail(string.Join("\n\n", new[] { report.BaselineNotice, $"{red.Count} unexpected results" }.Concat(texts).Append(process.Output())));
        }

        TestContext.Out.WriteLine(report.BaselineNotice);
    }

    private static string Text(CheckResult result) => result.IsStale
        ? $"stale baseline: {result.Id} is listed as a known Fail but came to {result.Verdict}; remove its line. {result.Reason}"
        : FailureText.For(result);
}
