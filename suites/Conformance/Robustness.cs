namespace HttpConformance.Conformance;

/// <summary>What is lawful but risky: scored on its own, never as conformance.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Robustness
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("robustness");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
