using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Proof;

/// <summary>
/// An outcome that no scripted answer reaches may be one that nothing reaches. Those that are left stand in a list, which
/// may only get shorter: a new outcome comes with its answer.
/// </summary>
[TestFixture]
internal sealed class ReachedOutcomesTests
{
    [Test]
    public async Task Every_outcome_is_reached_by_an_answer_or_listed()
    {
        // Given
        var reached = new HashSet<(Fixture Fixture, int Line)>();
        var runs = FixtureCatalog.Checks.SelectMany(check => check.Fixture.Answers.Select(async answer => (check.Fixture, Result: await ProofRuns.OfAsync(check, answer))));

        // When
        foreach (var (fixture, result) in await Task.WhenAll(runs))
        {
            reached.UnionWith(result.OutcomeLines.Select(line => (fixture, line)));
        }

        // Then
        var missing =
            from fixture in FixtureCatalog.Reading.Fixtures
            from outcome in fixture.Turns.SelectMany(turn => turn.Outcomes)
            where !reached.Contains((fixture, outcome.Line))
            select $"{fixture.Id}: {Label(outcome)}";
        Golden.ShouldHold("Proof/outcomes-not-reached.golden.txt", string.Concat(missing.Order(StringComparer.Ordinal).Select(line => $"{line}\n")));
    }

    /// <summary>The words of the file, which stay when lines are added above.</summary>
    private static string Label(Outcome outcome) => outcome.Why.Length > 0
        ? $"{outcome.Verdict.ToString().ToLowerInvariant()}: {outcome.Why}"
        : $"pass in line {outcome.Line}";
}
