namespace HttpConformance.Conformance;

/// <summary>Where a message ends, whatever its framing fields say (RFC 9112 §6 to §8).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Framing
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("framing");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
