using HttpConformance.Reports;
using HttpConformance.Reports.Fleet;
using HttpConformance.Reports.Json;
using HttpConformance.Running;
using HttpConformance.Running.Fleet;
using HttpConformance.SelfTests.CommandLine;
using HttpConformance.Targets;

namespace HttpConformance.SelfTests.Fleet;

[TestFixture]
internal sealed class FleetRunTests
{
    private const int Count = 1000;
    private const int AtOnce = 16;
    private const long MostGrowth = 24 * 1024 * 1024;

    private static readonly SuiteFiles Files = SuiteFiles.Load(ToolRun.Suite);

    /// <summary>No probe is sent, and nobody waits long.</summary>
    private static string Profile => "parallelism: 4\ndeadlines:\n  connect: 10s\n  response: 5s\n  first-pass: 2s\n  silence: 300ms\ncapabilities:\n"
        + string.Concat(CapabilityCatalog.All.Where(capability => capability.Name != "resource").Select(capability => $"  {capability.Name}: false\n"));

    [Test]
    [NonParallelizable]
    [CancelAfter(300_000)]
    public async Task A_thousand_targets_are_tested_a_few_at_once_and_no_report_is_kept(CancellationToken cancellation)
    {
        // Given
        using var folder = new TemporaryFolder();
        await using var targets = new ThousandTargets(Count, folder.Write("profile.yaml", Profile));
        var selection = SuiteSelection.Of(Files, entry => entry.Topic != "passive" && entry.Id != "framing/unknown-coding", _ => false);
        var (rows, early, late) = (new List<FleetRow>(), 0L, 0L);

        // When
        await FleetRun.RunAsync(targets.Targets, new RunRequest(), Files, selection, AtOnce, Done, cancellation);
        var summary = FleetSummary.Of(rows);

        // Then
        summary.Line.ShouldBe("1,000 targets: 990 conformant, 10 failed");
        summary.Rows.Take(10).Select(row => row.Name).ShouldBe(Enumerable.Range(0, 10).Select(i => $"server-{(i * 100) + 99:0000}"));
        summary.Rows[0].Words.ShouldBe("framing/malformed-length[+5], framing/malformed-length[five]");
        targets.MostOpen.ShouldBeLessThanOrEqualTo(AtOnce * 4 * 4);
        (late - early).ShouldBeLessThan(MostGrowth);
        Directory.GetFiles(folder.File("out"), "report.json", SearchOption.AllDirectories).Length.ShouldBe(Count);
        ReportReader.Load(folder.File("out/server-0999/report.json")).Results.Count.ShouldBe(4);

        Task Done(FleetResult result)
        {
            rows.Add(FleetRow.Of(result));
            ReportFolder.Write(result.Report!, folder.File($"out/{result.Target.Name}"), [ReportFormat.All[0]], Files);
            if (rows.Count is Count / 5 or Count)
            {
                // What is alive after a full collection: reports that somebody kept would be.
                (early, late) = (late, GC.GetTotalMemory(forceFullCollection: true));
            }

            return Task.CompletedTask;
        }
    }

    [Test]
    public async Task A_target_that_is_not_there_holds_up_no_other()
    {
        // Given
        await using var good = SmallTarget.Conformant();
        var gone = SmallTarget.Conformant();
        await gone.DisposeAsync();
        var rows = new List<FleetRow>();

        // When
        await FleetRun.RunAsync([new("gone", gone.Url, null, null), new("good", good.Url, null, null)], new RunRequest(), Files, SuiteSelection.All(Files).In(null), 2, Done, CancellationToken.None);

        // Then
        var summary = FleetSummary.Of(rows);
        summary.Rows.Select(row => (row.Name, row.Outcome)).First().ShouldBe(("gone", FleetOutcome.Unreachable));
        summary.Rows[1].Counts.ShouldNotBeNull();
        summary.Worst.ShouldBe(FleetOutcome.Unreachable);

        Task Done(FleetResult result)
        {
            rows.Add(FleetRow.Of(result));
            return Task.CompletedTask;
        }
    }
}
