namespace HttpConformance.Conformance;

/// <summary>Challenges and credentials (RFC 9110 §11).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Authentication
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("authentication");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
