namespace HttpConformance.Conformance;

/// <summary>What each method asks for, and how an unknown one is refused (RFC 9110 §9).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Methods
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("methods");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
