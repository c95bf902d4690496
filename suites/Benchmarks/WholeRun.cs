using HttpConformance.Benchmarks.Floors;
using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.Benchmarks;

/// <summary>
/// The whole suite against the embedded target, beside a client that carries the same octets over the same number of
/// connections and judges nothing.
/// </summary>
internal static class WholeRun
{
    private const int Rounds = 7;

    public static async Task<int> MeasureAsync()
    {
        var files = SuiteFiles.Load(Repository.Fixtures);
        await using var target = await EmbeddedTarget.StartAsync(CancellationToken.None);
        var recorded = await RecordAsync(files, target);
        var bare = new BareClient(target.Http.Port);
        var profile = new TargetProfile();

        // Where an answer depends on what came before it, fewer octets may come than did; to wait for them is no floor.
        var replayed = await bare.ReplayAsync(recorded, profile.Parallelism);
        Console.WriteLine($"{files.Ids.Count} checks, {recorded.Count} connections ({replayed.Count} in the floor), {profile.Parallelism} at once; the median of {Rounds} rounds\n");

        // In turns, so that what disturbs the machine disturbs both.
        var floors = new List<Cost>();
        var runs = new List<Cost>();
        for (var round = 0; round < Rounds; round++)
        {
            floors.Add(await Cost.OfAsync(() => bare.ReplayAsync(replayed, profile.Parallelism)));
            runs.Add(await Cost.OfAsync(() => RunAsync(files, target.Http.Port)));
        }

        var (floor, run) = (Cost.MedianOf(floors), Cost.MedianOf(runs));
        Console.WriteLine("| | ms | processor ms | MB allocated |\n| --- | ---: | ---: | ---: |");
        Console.WriteLine($"| bare socket loop | {floor} |\n| whole run, first in the process | {runs[0]} |\n| whole run | {run} |");
        Console.WriteLine(FormattableString.Invariant($"| ratio | {run.Wall / floor.Wall:0.00} | {run.Processor / floor.Processor:0.00} | |"));
        return 0;
    }

    private static async Task<IReadOnlyList<RecordedConnection>> RecordAsync(SuiteFiles files, EmbeddedTarget target)
    {
        await using var relay = new RecordingRelay(target.Http.Port);
        await RunAsync(files, relay.Port);
        return relay.Connections;
    }

    private static async Task RunAsync(SuiteFiles files, int port)
    {
        TargetAddress.TryParse($"http://127.0.0.1:{port}", out var address);
        await SuiteRun.RunAllAsync(new RunOptions { Address = address! }, files, CancellationToken.None);
    }
}
