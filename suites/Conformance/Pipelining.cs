namespace HttpConformance.Conformance;

/// <summary>Requests sent ahead, and their responses in order (RFC 9112 §9.3.2).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Pipelining
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("pipelining");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
