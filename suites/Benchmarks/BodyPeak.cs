using System.Diagnostics;

namespace HttpConformance.Benchmarks;

/// <summary>The most memory that this process ever held while it read content of 4 GiB, beside a mebibyte of it.</summary>
internal static class BodyPeak
{
    private const long Mebibyte = 1024 * 1024;

    public static async Task<int> MeasureAsync()
    {
        var before = await PeakAfterAsync(Mebibyte);
        var after = await PeakAfterAsync(BodyBenchmark.Length);
        Console.WriteLine("| content | most memory of the process, MB |\n| --- | ---: |");
        Console.WriteLine(FormattableString.Invariant($"| 1 MiB | {before / 1e6:0.0} |\n| 4 GiB | {after / 1e6:0.0} |\n| more | {(after - before) / 1e6:0.0} |"));
        return 0;
    }

    private static async Task<long> PeakAfterAsync(long length)
    {
        await using var server = BodyBenchmark.Serve(length);
        await new SuiteConnection(server.Port).GetInTurnAsync(1);
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
