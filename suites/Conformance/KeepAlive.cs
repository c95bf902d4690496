namespace HttpConformance.Conformance;

/// <summary>Connections that persist, and how they end (RFC 9112 §9.3 and §9.6).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class KeepAlive
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("keep-alive");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
