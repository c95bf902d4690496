using HttpConformance.Judge;
using HttpConformance.Running;
using HttpConformance.SelfTests.WrongVerdicts;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>What is decided before the deadline, which is so far away here that a test that waited for it would not end.</summary>
[TestFixture]
[CancelAfter(60_000)]
internal sealed class EarlyDecisionTests
{
    private static readonly TargetProfile Profile = new()
    {
        Capabilities = Judged.Offering(),
        Deadlines = new Deadlines { Response = TimeSpan.FromHours(1), Silence = TimeSpan.FromMilliseconds(100), Run = TimeSpan.FromHours(2) },
    };

    [Test]
    public async Task Silence_that_is_right_is_heard_although_an_answer_would_be_foreseen(CancellationToken cancellationToken)
    {
        // Given
        await using var target = ScriptedTarget.Behaving((_, _) => Task.CompletedTask);

        // When
        var result = await ReplayAsync(target, "messages/half-a-request[G]", cancellationToken);

        // Then
        result.Verdict.ShouldBe(Verdict.Pass);
        result.Reason.ShouldBe("pass: waits (silence)");
    }

    [Test]
    public async Task A_reset_is_no_close_that_may_still_come(CancellationToken cancellationToken)
    {
        // Given
        await using var target = ScriptedTarget.Behaving((client, _) =>
        {
            client.Reset();
            return Task.CompletedTask;
        });

        // When
        var result = await ReplayAsync(target, "messages/space-before-colon[X-Probe : 1]", cancellationToken);

        // Then
        result.Verdict.ShouldBe(Verdict.Fail);
        result.Reason.ShouldContain("the connection was not closed");
    }

    private static async Task<CheckResult> ReplayAsync(ScriptedTarget target, string id, CancellationToken cancellationToken)
    {
        TargetAddress.TryParse(target.Url, out var address);
        using var session = await RunSession.StartAsync(new RunOptions { Address = address!, Profile = Profile }, FixtureCatalog.Register, cancellationToken);
        return await session.RunOnceAsync(FixtureCatalog.Checks.Single(check => check.Id == id), cancellationToken);
    }
}
