using System.Diagnostics;

namespace HttpConformance.Benchmarks;

/// <summary>What something took.</summary>
/// <param name="Wall">The time that passed.</param>
/// <param name="Processor">The processor time of this process, all threads together; a target in this process is part of it.</param>
/// <param name="Allocated">The megabytes that were allocated.</param>
internal sealed record Cost(TimeSpan Wall, TimeSpan Processor, double Allocated)
{
    public static async Task<Cost> OfAsync(Func<Task> action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var allocated = GC.GetTotalAllocatedBytes();
        var processor = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        await action();
        var wall = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new Cost(wall, process.TotalProcessorTime - processor, (GC.GetTotalAllocatedBytes() - allocated) / 1e6);
    }

    /// <summary>The middle one by time, which a busy moment of the machine does not move.</summary>
    public static Cost MedianOf(IReadOnlyList<Cost> costs) => costs.OrderBy(cost => cost.Wall).ElementAt(costs.Count / 2);

    /// <summary>The columns of a Markdown row.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Wall.TotalMilliseconds:0} | {Processor.TotalMilliseconds:0} | {Allocated:0}");
}
