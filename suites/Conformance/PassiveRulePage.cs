namespace HttpConformance.Conformance;

/// <summary>Rules that every response of the run is held to; they come last, when all responses are in.</summary>
[TestFixture]
[NonParallelizable]
public sealed class PassiveRulePage
{
    internal static IEnumerable<TestCaseData> Rules => FixtureFiles.PassiveCases();

    [TestCaseSource(nameof(Rules))]
    public void Rule(string id) => VerdictAssertion.Assert(ConformanceRun.Passive(id), Settings.IsStrict);
}
