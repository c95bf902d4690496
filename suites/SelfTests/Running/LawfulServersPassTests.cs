using HttpConformance.Judge;
using HttpConformance.SelfTests.Faults;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>No lawful server is blamed: the whole suite against the fault-free server and each of its variants.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class LawfulServersPassTests
{
    [TestCaseSource(typeof(LawfulVariantCatalog), nameof(LawfulVariantCatalog.All))]
    public async Task GivenALawfulServer_WhenTheSuiteRuns_ThenNothingIsHeldAgainstIt(LawfulVariantInfo info)
    {
        var results = await FaultyRun.AgainstAsync(Fault.None, info.Variant, FixtureCatalog.Checks, FaultyRun.Patient);

        results.Where(result => IsBlame(result, info)).Select(Told).ShouldBeEmpty();
    }

    [Test]
    public async Task GivenThePlainServer_WhenTheSuiteRuns_ThenNoCheckIsSkippedForWantOfACapability()
    {
        var results = await FaultyRun.AgainstAsync(Fault.None, LawfulVariant.Plain, FixtureCatalog.Checks, FaultyRun.Patient);

        results.Where(result => result.Reason.StartsWith("the target does not offer", StringComparison.Ordinal) && !result.Reason.Contains("'tls'"))
            .Select(Told).ShouldBeEmpty();
    }

    private static bool IsBlame(CheckResult result, LawfulVariantInfo info) => result.Verdict switch
    {
        Verdict.Pass or Verdict.Info or Verdict.Skipped => !result.IsStable,
        Verdict.Warn => !result.IsStable || !info.MissesShould,
        _ => true,
    };

    private static string Told(CheckResult result) => $"{result.Verdict} {(result.IsStable ? "" : "(unstable) ")}{result.Id}: {result.Reason}";
}
