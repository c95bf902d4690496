using HttpConformance.Judge;
using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>Runs many checks against a target as the main job does.</summary>
internal static class WholeRun
{
    /// <summary>Deadlines for targets in this process, so that silent ones do not hold the tests up.</summary>
    public static Deadlines Quick { get; } = new()
    {
        Connect = TimeSpan.FromSeconds(2),
        Response = TimeSpan.FromMilliseconds(800),
        FirstPass = TimeSpan.FromMilliseconds(400),
        Silence = TimeSpan.FromMilliseconds(300),
        Run = TimeSpan.FromSeconds(20),
    };

    public static IEnumerable<Check> Topic(params string[] topics) => FixtureCatalog.Checks.Where(check => topics.Contains(check.Fixture.Topic, StringComparer.Ordinal));

    /// <exception cref="TargetUnreachableException">The target has no usable resource.</exception>
    public static async Task<RunReport> AgainstAsync(string url, IEnumerable<Check> checks, TargetProfile? profile = null)
    {
        TargetAddress.TryParse(url, out var address).ShouldBeNull();
        var options = new RunOptions { Address = address!, Profile = profile ?? new TargetProfile { Deadlines = Quick } };
        var cancellation = TestContext.CurrentContext.CancellationToken;
        using var session = await RunSession.StartAsync(options, FixtureCatalog.Register, cancellation);
        await Task.WhenAll(checks.Select(check => session.RunAsync(check, cancellation)));
        session.RunPassive();
        return session.Report();
    }
}
