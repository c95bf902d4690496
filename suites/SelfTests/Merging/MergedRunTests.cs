using HttpConformance.Judge;
using HttpConformance.Reports.Json;
using HttpConformance.Reports.Merging;
using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;
using HttpConformance.SelfTests.Running;
using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.Merging;

/// <summary>The same checks in one run and in eight.</summary>
[TestFixture]
internal sealed class MergedRunTests
{
    private static readonly string[] Topics = ["keep-alive", "messages", "status", "methods"];

    [Test]
    public async Task Eight_shards_merged_are_the_run_that_was_not_divided()
    {
        // Given
        var folder = Directory.CreateTempSubdirectory("shards-").FullName;
        await using var target = await EmbeddedTarget.StartAsync(TestContext.CurrentContext.CancellationToken);
        var whole = await RunAsync(target, null);
        var files = new List<string>();
        foreach (var index in Enumerable.Range(1, 8))
        {
            files.Add(Path.Combine(folder, $"{index}.json"));
            await File.WriteAllTextAsync(files[^1], Written.Json(await RunAsync(target, new Shard(index, 8))));
        }

        // When
        files.Reverse();
        var shards = files.Select(file => (file, Report: ReportReader.Load(file, FixtureCatalog.Register.Find))).ToList();
        var merged = ReportMerge.Of(shards);

        // Then
        (Written.Json(shards[0].Report) == await File.ReadAllTextAsync(files[0])).ShouldBeTrue("a report that was read is written as the same octets");
        Directory.Delete(folder, recursive: true);
        Lines(merged).Except(Lines(whole), StringComparer.Ordinal).ShouldBeEmpty(string.Join('\n', Lines(whole).Except(Lines(merged), StringComparer.Ordinal)));
        Lines(merged).Count.ShouldBe(Lines(whole).Count);
        merged.Results.Count.ShouldBeGreaterThan(200);
        foreach (var rule in merged.Results.Where(result => result.Topic == "passive"))
        {
            rule.ResponsesSeen.ShouldBe(shards.Sum(shard => shard.Report.Results.Single(result => result.Id == rule.Id).ResponsesSeen), rule.Id);
        }

        merged.Capabilities.ShouldBe(whole.Capabilities, ignoreOrder: true);
        (merged.TargetUrl, merged.Server, merged.Profile, merged.SuiteVersion, merged.FixtureDigest, merged.Shard)
            .ShouldBe((whole.TargetUrl, whole.Server, whole.Profile, whole.SuiteVersion, whole.FixtureDigest, null));
    }

    private static async Task<RunReport> RunAsync(EmbeddedTarget target, Shard? shard)
    {
        TargetAddress.TryParse(target.Http.AbsoluteUri, out var address).ShouldBeNull();
        var options = new RunOptions { Address = address!, Shard = shard, FixtureDigest = "0a" };
        var cancellation = TestContext.CurrentContext.CancellationToken;
        using var session = await RunSession.StartAsync(options, FixtureCatalog.Register, cancellation);
        await Task.WhenAll(WholeRun.Topic(Topics).Where(check => shard?.Contains(check.Id) ?? true).Select(check => session.RunAsync(check, cancellation)));
        session.RunPassive();
        return session.Report();
    }

    /// <summary>Everything but times, what the target may do in either way (close or reset), and how many controls the checks shared.</summary>
    private static List<string> Lines(RunReport report) =>
    [
        .. report.Results.Select(result =>
            $"{result.Id} {result.Level} {result.Verdict} {result.Topic} {result.Source} {result.IsStable} {result.IsStale} "
            + $"{string.Join(' ', result.Requirements.Select(requirement => requirement.Id))}"),
    ];
}
