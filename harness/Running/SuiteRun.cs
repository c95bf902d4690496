using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Runs the suite, or a part of it, against one target.</summary>
public static class SuiteRun
{
    private const string Cancelled = "not run: cancelled";

    /// <summary>Runs every check, as many at once as the profile says, then the passive rules.</summary>
    /// <exception cref="Targets.TargetUnreachableException">There is no connection, or no usable resource.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before the first check.</exception>
    public static Task<RunReport> RunAllAsync(RunOptions options, SuiteFiles files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        return RunAsync(options, files, SuiteSelection.All(files), null, cancellationToken);
    }

    /// <summary>Runs the chosen checks that the shard has, as many at once as the profile says, then the passive rules.</summary>
    /// <param name="options">What to do.</param>
    /// <param name="files">The suite.</param>
    /// <param name="selection">The part of it to run.</param>
    /// <param name="progress">Hears of each reported result as it comes, from several threads at once.</param>
    /// <param name="cancellationToken">Ends the run: the report has what there is by then, and an Error for every check that did not run.</param>
    /// <exception cref="Targets.TargetUnreachableException">There is no connection, or no usable resource.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before the first check.</exception>
    public static async Task<RunReport> RunAsync(
        RunOptions options, SuiteFiles files, SuiteSelection selection, IProgress<CheckResult>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(selection);

        selection = selection.In(options.Shard);
        using var session = await RunSession.StartAsync(options with { FixtureDigest = files.Digest }, files.Register, cancellationToken);
        await ReplayAsync(session, selection, progress, cancellationToken);
        foreach (var result in session.RunPassive().Where(result => selection.Reported.Contains(result.Id)))
        {
            // What one shard saw does not show that a line of the baseline can go.
            progress?.Report(options.Shard is null ? result : result with { IsStale = false });
        }

        var report = session.Report();
        return report with { Results = [.. report.Results.Where(result => selection.Reported.Contains(result.Id))] };
    }

    // The session lets in as many as the profile says; whoever has to be alone waits until nobody else does.
    private static Task ReplayAsync(RunSession session, SuiteSelection selection, IProgress<CheckResult>? progress, CancellationToken cancellationToken) =>
        Task.WhenAll(selection.Checks.Select(async check =>
        {
            var result = await RunAsync(session, check, cancellationToken);
            if (selection.Reported.Contains(result.Id))
            {
                progress?.Report(result);
            }
        }));

    private static async Task<CheckResult> RunAsync(RunSession session, Check check, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await session.RunAsync(check, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return session.NotRun(check, Cancelled);
        }
    }
}
