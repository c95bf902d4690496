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
        await ReplayAsync(session, options.Profile.Parallelism, selection, progress, cancellationToken);
        foreach (var result in session.RunPassive().Where(result => selection.Reported.Contains(result.Id)))
        {
            progress?.Report(result);
        }

        var report = session.Report();
        return report with { Results = [.. report.Results.Where(result => selection.Reported.Contains(result.Id))] };
    }

    private static async Task ReplayAsync(
        RunSession session, int parallelism, SuiteSelection selection, IProgress<CheckResult>? progress, CancellationToken cancellationToken)
    {
        // More than the session lets in: those that wait to be alone would otherwise keep the others out.
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = parallelism * 4 };
        await Parallel.ForEachAsync(selection.Checks, atOnce, async (check, _) =>
        {
            var result = await RunAsync(session, check, cancellationToken);
            if (selection.Reported.Contains(result.Id))
            {
                progress?.Report(result);
            }
        });
    }

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
