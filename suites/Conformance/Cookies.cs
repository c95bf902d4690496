namespace HttpConformance.Conformance;

/// <summary>State by cookies, as user agents keep them (RFC 6265bis).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class Cookies
{
    internal static IEnumerable<TestCaseData> Checks => FixtureFiles.Of("cookies");

    [TestCaseSource(nameof(Checks))]
    public Task Check(Wire.Check check) => ConformanceRun.RunAsync(check);
}
