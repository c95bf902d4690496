using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>Targets that stop serving amid a run.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class StoppedTargetTests
{
    private const string Deadly = "keep-alive/close-is-no-field-name";

    [Test]
    public async Task The_check_that_killed_the_target_is_Fatal_and_the_rest_is_not_run()
    {
        // Given
        ScriptedTarget? target = null;
        target = ScriptedTarget.Behaving((client, _) =>
        {
            target!.Die();
            client.Reset();
            return Task.CompletedTask;
        });
        await using var _ = target;
        var checks = FixtureCatalog.Checks.Where(check => check.Fixture.Needs.Count == 0 && check.Fixture.Control.Kind != ControlKind.Post).Take(8).ToList();

        // When
        var report = await WholeRun.AgainstAsync(target.Url, checks, new TargetProfile { Deadlines = WholeRun.Quick, Parallelism = 1, Capabilities = Nothing });

        // Then
        var verdicts = report.Results.Where(result => result.Topic != "passive").ToLookup(result => result.Verdict);
        verdicts[Verdict.Fatal].ShouldHaveSingleItem().Reason.ShouldStartWith("the target stopped serving at this check");
        verdicts[Verdict.Error].ShouldNotBeEmpty();
        verdicts[Verdict.Error].ShouldAllBe(result => result.Reason.StartsWith("not run: the target stopped serving at "));
    }

    [Test]
    public async Task A_target_that_hangs_for_good_is_told_from_one_that_refuses()
    {
        // Given
        var hangs = false;
        await using var target = new ScriptedTarget(async client =>
        {
            while (await client.ReadHeaderSectionAsync() is { } request)
            {
                hangs |= !ScriptedTarget.IsPlain(request);
                await (hangs ? Task.Delay(Timeout.Infinite, client.Stop) : client.SendAsync(ScriptedTarget.Resource));
            }
        });

        // When
        var report = await WholeRun.AgainstAsync(target.Url, [Check(Deadly)], new TargetProfile { Deadlines = WholeRun.Quick, Capabilities = Nothing });

        // Then
        report.Results.Single(result => result.Id == Deadly).Verdict.ShouldBe(Verdict.Fatal);
    }

    [Test]
    public async Task A_target_that_the_profile_can_restart_lets_the_run_go_on()
    {
        // Given
        var folder = Directory.CreateTempSubdirectory("restart-");
        var running = Path.Combine(folder.FullName, "running");
        await File.WriteAllTextAsync(running, "");
        await using var target = new ScriptedTarget(async client =>
        {
            while (await client.ReadHeaderSectionAsync() is { } request)
            {
                if (request.Contains("\r\nClose: close\r\n", StringComparison.Ordinal))
                {
                    File.Delete(running);
                }

                await (File.Exists(running) ? client.SendAsync(ScriptedTarget.Resource) : Task.Delay(Timeout.Infinite, client.Stop));
            }
        });
        var profile = new TargetProfile { Deadlines = WholeRun.Quick, Capabilities = Nothing, Parallelism = 1, Restart = $"touch '{running}'" };

        // When
        var report = await WholeRun.AgainstAsync(target.Url, [Check(Deadly), Check("keep-alive/second-and-third-request")], profile);

        // Then
        folder.Delete(recursive: true);
        report.Results.Single(result => result.Id == Deadly).Reason.ShouldStartWith("the target stopped serving at this check, and it came back");
        report.Results.Single(result => result.Id == Deadly).Verdict.ShouldBe(Verdict.Fatal);
        report.Results.Single(result => result.Id == "keep-alive/second-and-third-request").Verdict.ShouldBe(Verdict.Pass);
    }

    [TestCase(true, true, false)]
    [TestCase(true, false, true)]
    [TestCase(false, true, true)]
    public async Task A_stop_that_the_baseline_lists_is_green_where_the_caller_gets_the_target_back(bool isListedAsFatal, bool isRestarted, bool isRed)
    {
        // Given
        var isServing = true;
        await using var target = new ScriptedTarget(async client =>
        {
            while (await client.ReadHeaderSectionAsync() is { } request)
            {
                isServing &= !request.Contains("\r\nClose: close\r\n", StringComparison.Ordinal);
                await (isServing ? client.SendAsync(ScriptedTarget.Resource) : Task.Delay(Timeout.Infinite, client.Stop));
            }
        });
        TargetAddress.TryParse(target.Url, out var address).ShouldBeNull();
        var line = new BaselineEntry("RFC 9110 \u00A75.1: waits for good at a field that it does not know", IsFatal: isListedAsFatal);
        var options = new RunOptions
        {
            Address = address!,
            Profile = new TargetProfile { Deadlines = WholeRun.Quick, Capabilities = Nothing },
            Baseline = new Baseline("b", "", new Dictionary<string, BaselineEntry>(StringComparer.Ordinal) { [Deadly] = line }),
            Restart = _ =>
            {
                isServing = isRestarted;
                return Task.CompletedTask;
            },
        };
        using var session = await RunSession.StartAsync(options, FixtureCatalog.Register, CancellationToken.None);

        // When
        var result = await session.RunAsync(Check(Deadly), CancellationToken.None);

        // Then
        result.Verdict.ShouldBe(Verdict.Fatal);
        result.CameBack.ShouldBe(isRestarted);
        Gate.IsRed(result, isStrict: false).ShouldBe(isRed);
    }

    [Test]
    public async Task A_run_that_takes_too_long_ends_and_says_what_was_not_run()
    {
        // Given
        await using var target = ScriptedTarget.Behaving((client, _) => Task.Delay(Timeout.Infinite, client.Stop));
        var deadlines = WholeRun.Quick with { Run = TimeSpan.FromSeconds(1), FirstPass = TimeSpan.FromSeconds(30), Response = TimeSpan.FromSeconds(30) };

        // When
        var report = await WholeRun.AgainstAsync(target.Url, [Check(Deadly)], new TargetProfile { Deadlines = deadlines, Capabilities = Nothing });

        // Then
        var result = report.Results.Single(each => each.Id == Deadly);
        result.Verdict.ShouldBe(Verdict.Error);
        result.Reason.ShouldBe("not run: the deadline of the run (1 s) passed; raise 'deadlines: { run: … }' in the profile");
    }

    /// <summary>No probe is sent, so that nothing but the check can be blamed.</summary>
    private static Dictionary<string, bool> Nothing => CapabilityCatalog.All
        .Where(capability => capability.Name != "resource")
        .ToDictionary(capability => capability.Name, _ => false, StringComparer.Ordinal);

    private static Check Check(string id) => FixtureCatalog.Checks.Single(check => check.Id == id);
}
