using HttpConformance.Judge.Passive;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

/// <summary>How much of the register the checks and the passive rules serve.</summary>
[TestFixture]
internal sealed class CoverageTests
{
    private static HashSet<string> Served { get; } = FixtureCatalog.Checks
        .SelectMany(check => check.Requirements).Select(requirement => requirement.Id)
        .Concat(PassiveRules.Checks.SelectMany(rule => rule.Requirements))
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Requirement> Testable => FixtureCatalog.Register.All.Where(requirement => requirement.Untestable is null);

    // The share never falls; it is raised when checks are added.
    [TestCase("MUST", 100)]
    [TestCase("MUST NOT", 98)]
    [TestCase("grammar", 100)]
    [TestCase("SHOULD", 100)]
    [TestCase("SHOULD NOT", 100)]
    [TestCase("MAY", 98)]
    public void The_share_of_testable_requirements_with_a_check_is_kept(string keyword, int leastPercent)
    {
        // When
        var ofKeyword = Testable.Where(requirement => requirement.Keyword == keyword).ToList();
        var missing = ofKeyword.Where(requirement => !Served.Contains(requirement.Id)).Select(requirement => requirement.Id).ToList();
        var percent = 100.0 * (ofKeyword.Count - missing.Count) / ofKeyword.Count;

        // Then
        TestContext.Out.WriteLine($"{keyword}: {ofKeyword.Count - missing.Count} of {ofKeyword.Count} ({percent:0.0} %); without a check: {string.Join(", ", missing)}");
        percent.ShouldBeGreaterThanOrEqualTo(leastPercent);
    }

    [Test]
    public void What_is_called_untestable_has_no_check() =>
        FixtureCatalog.Register.All.Where(requirement => requirement.Untestable is not null && Served.Contains(requirement.Id))
            .Select(requirement => requirement.Id)
            .ShouldBeEmpty("take 'untestable' out of the register, or the id out of the check");
}
