namespace HttpConformance.Conformance;

/// <summary>Requests with preconditions (RFC 9110 §13).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Conditional
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("conditional");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
