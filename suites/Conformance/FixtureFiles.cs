using System.Reflection;
using HttpConformance.Judge.Passive;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Conformance;

/// <summary>The checks of the fixture folder, as NUnit sees them.</summary>
internal static class FixtureFiles
{
    public static string RepositoryRoot { get; } = typeof(FixtureFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string Root { get; } = Path.Combine(RepositoryRoot, "fixtures");

    /// <summary>The checks and requirements; read once.</summary>
    public static SuiteFiles Suite { get; } = SuiteFiles.Load(Root);

    public static IEnumerable<string> Topics => Suite.Checks.Select(check => check.Fixture.Topic).Distinct(StringComparer.Ordinal);

    /// <summary>The checks of a topic that the shard has.</summary>
    public static IEnumerable<TestCaseData> Of(string topic) => Suite.Checks
        .Where(check => check.Fixture.Topic == topic && Settings.IsInShard(check.Id))
        .Select(ToCase);

    /// <summary>One case for each passive rule.</summary>
    public static IEnumerable<TestCaseData> PassiveCases() => PassiveRules.Checks.Select(rule => Mark(
        new TestCaseData(rule.Id).SetName(rule.Id),
        "passive",
        rule.Level,
        [.. rule.Requirements.Select(Suite.Register.Find).OfType<Requirement>()]));

    private static TestCaseData ToCase(Check check)
    {
        var data = new TestCaseData(check).SetName(check.Id);
        foreach (var tag in check.Fixture.Tags)
        {
            data.SetCategory(tag);
        }

        return Mark(data, check.Fixture.Topic, check.Level, check.Requirements);
    }

    private static TestCaseData Mark(TestCaseData data, string topic, Level level, IReadOnlyList<Requirement> requirements)
    {
        data.SetCategory(topic).SetCategory(level.ToString().ToLowerInvariant());
        foreach (var requirement in requirements)
        {
            data.SetProperty("requirement", requirement.Id);
            data.SetProperty("rfc", requirement.Section.Replace("RFC ", "", StringComparison.Ordinal).Replace("§", "", StringComparison.Ordinal));
        }

        return data;
    }
}
