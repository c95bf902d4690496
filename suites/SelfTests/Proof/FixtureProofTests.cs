using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Proof;

/// <summary>Every answer of every fixture, replayed on real sockets: a check that cannot tell right from wrong does not exist.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FixtureProofTests
{
    public static IEnumerable<TestCaseData> Checks() =>
        FixtureCatalog.Checks.Select(check => new TestCaseData(check).SetName($"proof of {check.Id}"));

    [TestCaseSource(nameof(Checks))]
    public async Task Each_scripted_answer_gets_the_verdict_that_the_fixture_names(Check check)
    {
        foreach (var answer in check.Fixture.Answers)
        {
            // When
            var result = await ProofRuns.OfAsync(check, answer);

            // Then
            result.Verdict.ShouldBe(answer.Expected, $"{check.Fixture.File}:{answer.Line} '{answer.Who}': {result.Reason}\n{Show(result.Transcript)}");
        }
    }

    private static string Show(Transcript transcript) => string.Join('\n', transcript.Entries.Select(entry =>
        $"{entry.At.TotalMilliseconds,6:0} ms [{entry.Connection}] {entry.Direction,-8} {entry.Text}{OctetText.Escape(entry.Octets.Span)}"));
}
