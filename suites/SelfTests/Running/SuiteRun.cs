using HttpConformance.Judge;
using HttpConformance.Running;
using HttpConformance.SelfTests.Faults;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>The suite, run in process against the independent server.</summary>
internal static class SuiteRun
{
    /// <summary>Short, since the server is near and quick; what takes longer is not waited for.</summary>
    private static readonly Deadlines Short = new()
    {
        Response = TimeSpan.FromMilliseconds(800),
        FirstPass = TimeSpan.FromMilliseconds(400),
        Silence = TimeSpan.FromMilliseconds(300),
    };

    /// <summary>As long as usual, for runs in which all is expected to pass.</summary>
    public static Deadlines Patient { get; } = new() { Silence = TimeSpan.FromMilliseconds(300) };

    /// <summary>Runs checks, and the passive rules over all that was seen.</summary>
    public static async Task<IReadOnlyList<CheckResult>> AgainstAsync(Fault fault, LawfulVariant variant, IEnumerable<Check> checks, Deadlines? deadlines = null)
    {
        await using var server = FaultyServer.Start(fault, variant);
        TargetAddress.TryParse(server.Uri.AbsoluteUri, out var address).ShouldBeNull();
        var options = new RunOptions { Address = address!, Profile = new TargetProfile { Deadlines = deadlines ?? Short } };
        using var session = await RunSession.StartAsync(options, FixtureCatalog.Register, CancellationToken.None);

        await Task.WhenAll(checks.Select(check => session.RunAsync(check, CancellationToken.None)));
        session.RunPassive();

        server.Crashes.ShouldBeEmpty();
        return session.Report().Results;
    }
}
