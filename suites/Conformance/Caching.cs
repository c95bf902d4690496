namespace HttpConformance.Conformance;

/// <summary>Fields by which an origin server steers caches (RFC 9111).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Caching
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("caching");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
