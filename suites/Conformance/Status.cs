namespace HttpConformance.Conformance;

/// <summary>What each status code asks of the response that carries it (RFC 9110 §15).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Status
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("status");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
