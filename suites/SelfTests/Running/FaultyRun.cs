using HttpConformance.Judge;
using HttpConformance.SelfTests.Faults;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>The suite, run in process against the independent server.</summary>
internal static class FaultyRun
{
    /// <summary>As long as usual, for runs in which all is expected to pass.</summary>
    public static Deadlines Patient { get; } = new() { Silence = TimeSpan.FromMilliseconds(300) };

    /// <summary>Runs checks, and the passive rules over all that was seen.</summary>
    public static async Task<IReadOnlyList<CheckResult>> AgainstAsync(Fault fault, LawfulVariant variant, IEnumerable<Check> checks, Deadlines deadlines)
    {
        await using var server = FaultyServer.Start(fault, variant);
        var report = await WholeRun.AgainstAsync(server.Uri.AbsoluteUri, checks, new TargetProfile { Deadlines = deadlines });
        server.Crashes.ShouldBeEmpty();
        return report.Results;
    }
}
