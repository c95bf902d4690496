namespace HttpConformance.Conformance;

/// <summary>Field lines, lists, dates and the fields that route and control messages (RFC 9110 §5 to §7, §10).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Fields
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("fields");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
