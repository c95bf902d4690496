namespace HttpConformance.Conformance;

/// <summary>A request, and the response with its status line, field section and content (RFC 9112 §2 to §6).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Messages
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("messages");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
