using HttpConformance.Judge.Passive;
using HttpConformance.Reports.Explanations;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Explanations;

[TestFixture]
internal sealed class ExplanationTests
{
    private static IEnumerable<TestCaseData<string, Explanation>> Explanations()
    {
        yield return Case("value", Explanation.Of(ExplainedFixtures.OfFamily));
        yield return Case("family", Explanation.Of(ExplainedFixtures.Family, ExplainedFixtures.Register));
        yield return Case("turns", Explanation.Of(ExplainedFixtures.Visit, ExplainedFixtures.Register));
        yield return Case("passive", Explanation.Of(
            new PassiveCheck("passive/lengths", "Every response has one length", Level.Must, ["lengths"]), ExplainedFixtures.Register));

        static TestCaseData<string, Explanation> Case(string name, Explanation explanation) =>
            new TestCaseData<string, Explanation>(name, explanation).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Explanations))]
    public void The_text_is_the_golden_one(string name, Explanation explanation) =>
        Golden.ShouldHold($"Explanations/{name}.golden.txt", ExplanationText.For(explanation) + "\n");

    [Test]
    public void Every_check_is_explained_in_full()
    {
        foreach (var explanation in FixtureCatalog.Checks.Select(Explanation.Of))
        {
            explanation.Requirements.ShouldNotBeEmpty(explanation.Id);
            explanation.Turns.ShouldNotBeEmpty(explanation.Id);
            explanation.Turns[^1].Outcomes.ShouldNotBeEmpty(explanation.Id);
            explanation.Why.ShouldNotContain(why => why.StartsWith("Every client, cache and proxy", StringComparison.Ordinal), $"the topic of {explanation.Id} has no row in Harms");
            ExplanationText.For(explanation).ShouldAllBe(character => character == '\n' || (character >= ' ' && character <= '~'));
        }
    }

    [Test]
    public void Every_passive_rule_is_explained()
    {
        foreach (var rule in PassiveRules.Checks)
        {
            var explanation = Explanation.Of(rule, FixtureCatalog.Register);
            explanation.Title.ShouldNotBeEmpty(rule.Id);
            explanation.Why.Count.ShouldBe(2, rule.Id);
        }
    }

    [Test]
    public void An_id_is_found_whatever_it_names()
    {
        // Given
        var files = SuiteFiles.Load(Path.Combine(RepositoryFiles.Root, "fixtures"));
        var ofFamily = files.Checks.First(check => check.Value is not null);

        // Then
        Explanation.Find(files, ofFamily.Id)!.Values.ShouldBeEmpty();
        Explanation.Find(files, ofFamily.Fixture.Id)!.Values.Count.ShouldBe(ofFamily.Fixture.Family!.Values.Count);
        Explanation.Find(files, PassiveRules.Checks[0].Id)!.Topic.ShouldBe("passive");
        Explanation.Find(files, "no/such-check").ShouldBeNull();
    }
}
