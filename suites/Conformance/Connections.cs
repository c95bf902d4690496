namespace HttpConformance.Conformance;

/// <summary>Upgrades, idle connections, TLS and how connections are closed (RFC 9112 §9.5 to §9.8, RFC 9110 §7.8).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Connections
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("connections");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
