namespace HttpConformance.Conformance;

/// <summary>Requests for parts of a representation (RFC 9110 §14).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Ranges
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("ranges");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
