using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Proof;

/// <summary>Proves a check by its scripted answers: each has to come to the verdict that the fixture names.</summary>
internal static class FixtureProof
{
    private static readonly Pace Quick = new(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(150));
    private static readonly Pace Patient = new(TimeSpan.FromSeconds(6), TimeSpan.FromMilliseconds(500));

    /// <summary>Replays a check against one of its answers.</summary>
    /// <returns>What it came to.</returns>
    public static async Task<ProofResult> RunAsync(Check check, ScriptedAnswer answer, CancellationToken cancellationToken)
    {
        var quick = await RunAsync(check, answer, Quick, cancellationToken);
        return quick.IsProven ? quick : await RunAsync(check, answer, Patient, cancellationToken);
    }

    private static async Task<ProofResult> RunAsync(Check check, ScriptedAnswer answer, Pace pace, CancellationToken cancellationToken)
    {
        var profile = new TargetProfile { Host = "hackr.jp" };
        NameScope? names = null;
        await using var server = new ScriptedServer(answer, template => names!.Render(template));
        _ = TargetAddress.TryParse($"http://127.0.0.1:{server.Port}", out var address);
        var target = new TargetSession(profile, address!, TimeProvider.System);
        target.Note("echo", isOffered: true);
        await using var exchange = new Exchange(check, target, pace, server);
        names = exchange.Names;
        var result = await exchange.RunAsync(cancellationToken);
        return new ProofResult(check, answer, result.VerdictAt(check.Level), [.. result.Reached.Select(outcome => outcome.Line)], result.Reason, result.Transcript);
    }
}
