namespace HttpConformance.Conformance;

/// <summary>Representations, their metadata, and the choice among them (RFC 9110 §8 and §12).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Negotiation
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("negotiation");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
