using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.Running;

/// <summary>
/// Many runs in a row have to come to the same verdicts, also on a busy machine. Run by hand: RUNS says how many there are,
/// 20 without it, and TARGET against which server, the embedded one without it.
/// </summary>
[TestFixture]
[NonParallelizable]
[Explicit("Takes minutes.")]
internal sealed class StabilityTests
{
    [Test]
    public async Task Runs_in_a_row_come_to_the_same_verdicts([Values] bool busy)
    {
        // Given
        await using var embedded = await EmbeddedTarget.StartAsync(default);
        var target = Environment.GetEnvironmentVariable("TARGET") ?? embedded.Http.AbsoluteUri;
        var runs = int.Parse(Environment.GetEnvironmentVariable("RUNS") ?? "20", System.Globalization.CultureInfo.InvariantCulture);
        using var end = new CancellationTokenSource();
        var load = busy ? Task.Factory.StartNew(() => Spin(end.Token), TaskCreationOptions.LongRunning) : Task.CompletedTask;

        // When
        var verdicts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var run = 0; run < runs; run++)
        {
            var report = await WholeRun.AgainstAsync(target, FixtureCatalog.Checks, new TargetProfile());
            foreach (var result in report.Results)
            {
                verdicts.TryAdd(result.Id, []);
                verdicts[result.Id].Add(result.IsStable ? $"{result.Verdict}" : $"{result.Verdict} (unstable: {result.Reason})");
            }

            await TestContext.Progress.WriteLineAsync($"run {run + 1}: {report.Duration.TotalSeconds:0.0} s");
        }

        await end.CancelAsync();
        await load;

        // Then
        verdicts.Where(entry => entry.Value.Distinct(StringComparer.Ordinal).Count() > 1 || entry.Value[0].Contains("unstable"))
            .Select(entry => $"{entry.Key}: {string.Join("; ", entry.Value.CountBy(verdict => verdict).Select(count => $"{count.Value} times {count.Key}"))}")
            .ShouldBeEmpty();
    }

    private static void Spin(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            Thread.SpinWait(10_000);
        }
    }
}
