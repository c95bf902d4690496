using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;
using HttpConformance.Wire;

namespace HttpConformance.Benchmarks;

/// <summary>What one check costs in runs of different size: it should not grow with their number.</summary>
internal static class CostPerCheck
{
    private static readonly int[] Numbers = [100, 500, 1000, 2000, 5000];

    public static async Task<int> MeasureAsync()
    {
        var files = SuiteFiles.Load(Repository.Fixtures);
        await using var target = await EmbeddedTarget.StartAsync(CancellationToken.None);
        TargetAddress.TryParse(target.Http.AbsoluteUri, out var address);
        var passing = await PassingAsync(files, new RunOptions { Address = address! });
        Console.WriteLine($"{passing.Count} different checks that pass at once, repeated as often as needed\n");
        Console.WriteLine("| checks | ms | processor ms | MB allocated | processor µs a check |\n| ---: | ---: | ---: | ---: | ---: |");
        foreach (var number in Numbers)
        {
            // The mix is the same for each number, or the checks would be compared and not the runs.
            var checks = Enumerable.Range(0, number).Select(index => passing[(int)((long)index * passing.Count / number % passing.Count)]).ToList();
            var costs = new List<Cost>();
            for (var round = 0; round < 3; round++)
            {
                costs.Add(await Cost.OfAsync(() => RunAsync(files, checks, address!)));
            }

            var cost = Cost.MedianOf(costs);
            Console.WriteLine(FormattableString.Invariant($"| {number} | {cost} | {cost.Processor.TotalMicroseconds / number:0} |"));
        }

        return 0;
    }

    /// <summary>Checks that neither wait nor send much, after a first run that warms everything up.</summary>
    private static async Task<IReadOnlyList<Check>> PassingAsync(SuiteFiles files, RunOptions options)
    {
        var report = await SuiteRun.RunAllAsync(options, files, CancellationToken.None);
        var quick = report.Results
            .Where(result => result.Verdict == Verdict.Pass && result.Transcript.Entries is { Count: > 0 } entries
                && entries[^1].At < TimeSpan.FromMilliseconds(50) && entries.Sum(entry => entry.Length) < 16 * 1024)
            .Select(result => result.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. files.Checks.Where(check => quick.Contains(check.Id))];
    }

    private static async Task RunAsync(SuiteFiles files, IReadOnlyList<Check> checks, TargetAddress address)
    {
        var options = new RunOptions { Address = address };
        using var session = await RunSession.StartAsync(options, files.Register, CancellationToken.None);
        await Parallel.ForEachAsync(
            checks,
            new ParallelOptions { MaxDegreeOfParallelism = options.Profile.Parallelism },
            async (check, token) => await session.RunAsync(check, token));
    }
}
