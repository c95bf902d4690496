using HttpConformance.Wire;

namespace HttpConformance.Conformance;

/// <summary>Requests sent ahead, and their responses in order (RFC 9112 §9.3.2).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Pipelining
{
    internal static IEnumerable<TestCaseData<Check>> Checks => FixtureFiles.Of("pipelining");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Check check) => ConformanceRun.RunAsync(check);
}
