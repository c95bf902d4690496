using HttpConformance.Judge;

namespace HttpConformance.Running;

/// <summary>Runs the whole suite against one target.</summary>
public static class SuiteRun
{
    /// <summary>Runs every check, as many at once as the profile says, then the passive rules.</summary>
    /// <exception cref="Targets.TargetUnreachableException">There is no connection, or no usable resource.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<RunReport> RunAllAsync(RunOptions options, SuiteFiles files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(files);

        using var session = await RunSession.StartAsync(options, files.Register, cancellationToken);

        // More than the session lets in: those that wait to be alone would otherwise keep the others out.
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = options.Profile.Parallelism * 4, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(files.Checks, atOnce, async (check, token) => await session.RunAsync(check, token));
        session.RunPassive();
        return session.Report();
    }
}
