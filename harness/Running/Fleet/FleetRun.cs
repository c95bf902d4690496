using HttpConformance.Targets;

namespace HttpConformance.Running.Fleet;

/// <summary>Runs the suite, or a part of it, against many targets: a bounded number of them at once, and no report is kept.</summary>
public static class FleetRun
{
    private const string Cancelled = "not run: cancelled";

    /// <summary>Reads the files of every target, so that what is wrong with one is said before the first run.</summary>
    /// <exception cref="Yaml.YamlFileException">A profile or a baseline cannot be used.</exception>
    /// <exception cref="RunRequestException">A target has no URL.</exception>
    public static async Task CheckAsync(IReadOnlyList<FleetTarget> targets, RunRequest request, SuiteFiles files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(request);
        foreach (var target in targets)
        {
            await using var prepared = await PreparedRun.PrepareAsync(RequestFor(target, request), files, cancellationToken);
        }
    }

    /// <summary>Runs them.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="request">What holds for all of them; its target, profile and baseline are those of each.</param>
    /// <param name="files">The suite.</param>
    /// <param name="selection">The part of it to run.</param>
    /// <param name="atOnce">How many targets are tested at once.</param>
    /// <param name="done">Gets the result of each target as it comes, one after the other, and is the last to hold its report.</param>
    /// <param name="cancellationToken">Ends the runs; each target that did not run gets an error.</param>
    public static async Task RunAsync(
        IReadOnlyList<FleetTarget> targets,
        RunRequest request,
        SuiteFiles files,
        SuiteSelection selection,
        int atOnce,
        Func<FleetResult, Task> done,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(done);
        using var oneByOne = new SemaphoreSlim(1);
        await Parallel.ForEachAsync(targets, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (target, _) =>
        {
            var result = await RunAsync(target, RequestFor(target, request), files, selection, cancellationToken);
            await oneByOne.WaitAsync(CancellationToken.None);
            try
            {
                await done(result);
            }
            finally
            {
                oneByOne.Release();
            }
        });
    }

    private static async Task<FleetResult> RunAsync(
        FleetTarget target, RunRequest request, SuiteFiles files, SuiteSelection selection, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var prepared = await PreparedRun.PrepareAsync(request, files, cancellationToken);
            return new FleetResult(target, await SuiteRun.RunAsync(prepared.Options, files, selection, null, cancellationToken));
        }
        catch (TargetUnreachableException exception)
        {
            return new FleetResult(target, null, exception.Message, IsUnreachable: true);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new FleetResult(target, null, Cancelled);
        }
    }

    private static RunRequest RequestFor(FleetTarget target, RunRequest request) =>
        request with { Target = target.Url, Profile = target.Profile, Baseline = target.Baseline, UpdateBaseline = null, FallsBackToEmbedded = false };
}
