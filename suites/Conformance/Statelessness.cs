namespace HttpConformance.Conformance;

/// <summary>Each request is understood by itself, whatever came before it (RFC 9110 §3.3).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Statelessness
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("statelessness");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
