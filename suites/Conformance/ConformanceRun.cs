using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Wire;
using HttpConformance.Yaml;

namespace HttpConformance.Conformance;

/// <summary>The run that all checks of this assembly are part of: one target, one set of reports.</summary>
[SetUpFixture]
[Parallelizable(ParallelScope.Self)]
public sealed class ConformanceRun
{
    private static readonly CancellationTokenSource Stop = new();
    private static PreparedRun? run;
    private static RunSession? session;
    private static Dictionary<string, Task<CheckResult>> replays = [];
    private static Dictionary<string, CheckResult>? passive;
    private static string preflightError = "";
    private static int preflightReported;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        try
        {
            run = await PreparedRun.PrepareAsync(Settings.Request, FixtureFiles.Suite, Stop.Token);
            session = await RunSession.StartAsync(run.Options, FixtureFiles.Suite.Register, Stop.Token);
            if (SelectedTests.Find() is { } selected)
            {
                await ReplayAsync(session, selected);
            }
        }
        catch (Exception exception) when (exception is TargetUnreachableException or YamlFileException or SettingsException or RunRequestException)
        {
            preflightError = exception.Message;
        }
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (session is not null)
        {
            var report = session.Report();
            ReportFolder.Write(report, Settings.Reports, FixtureFiles.Suite);
            if (Settings.Vendor is { IsAsked: true } vendor)
            {
                ReportFolder.WriteVendor(report, Settings.Reports, FixtureFiles.Suite, vendor);
            }

            await UpdateBaselineAsync(report);
            await TestContext.Progress.WriteLineAsync($"{RunSummary.Of(report)}; reports in {Settings.Reports}");
            if (report.BaselineNotice.Length > 0)
            {
                await TestContext.Progress.WriteLineAsync(report.BaselineNotice);
            }

            session.Dispose();
        }

        if (run is not null)
        {
            await run.DisposeAsync();
        }

        Stop.Dispose();
    }

    /// <summary>Reports one check as the NUnit test that calls this.</summary>
    internal static async Task RunAsync(Check check)
    {
        var current = Session();
        var result = await (replays.GetValueOrDefault(check.Id) ?? current.RunAsync(check, Stop.Token));
        VerdictAssertion.Assert(result, Settings.IsStrict);
    }

    /// <summary>The result of one passive rule, from all responses; nothing else runs any more when the first is asked for.</summary>
    internal static CheckResult Passive(string id)
    {
        var current = Session();
        passive ??= PassiveResults(current);
        var result = passive[id];

        // What one shard saw does not show that a line of the baseline can go.
        return Settings.Shard is null ? result : result with { IsStale = false };
    }

    /// <summary>Replays all of the checks before NUnit begins its tests: nothing that it does for them disturbs a replay then.</summary>
    private static async Task ReplayAsync(RunSession session, SelectedTests selected)
    {
        replays = selected.Checks.ToDictionary(check => check.Id, check => session.RunAsync(check, Stop.Token), StringComparer.Ordinal);
        Task all = Task.WhenAll(replays.Values);
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (selected.HasPassive)
        {
            passive = PassiveResults(session);
        }
    }

    private static Dictionary<string, CheckResult> PassiveResults(RunSession session) =>
        session.RunPassive().ToDictionary(result => result.Id, StringComparer.Ordinal);

    private static async Task UpdateBaselineAsync(RunReport report)
    {
        if (run?.UpdateBaseline(report) is { } missing)
        {
            await TestContext.Progress.WriteLineAsync($"wrote {Settings.UpdateBaseline}; {missing} reasons are to be filled in");
        }
    }

    private static RunSession Session()
    {
        if (session is not null)
        {
            return session;
        }

        // One error for the run, not one for each check.
        if (Interlocked.Exchange(ref preflightReported, 1) == 0)
        {
            Assert.Fail($"ERROR OF THE RUN, not of the target: {preflightError}");
        }

        Assert.Ignore("not run: see the error of the run");
        throw new InvalidOperationException("unreachable");
    }
}
