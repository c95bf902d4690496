using HttpConformance.Judge;
using HttpConformance.Judge.Passive;
using HttpConformance.Running;

namespace HttpConformance.Reports.Coverage;

/// <summary>Every requirement of the register by document and section, with what a run came to.</summary>
/// <param name="Documents">The documents.</param>
public sealed record CoverageOfRun(IReadOnlyList<CoveredDocument> Documents)
{
    private static readonly string[] KeywordOrder = ["MUST", "MUST NOT", "grammar", "SHOULD", "SHOULD NOT", "MAY", "hardening"];

    /// <summary>The requirements of all documents.</summary>
    public IEnumerable<CoveredRequirement> Requirements => Documents.SelectMany(document => document.Requirements);

    /// <summary>The requirements by the keyword of their sentence.</summary>
    public IReadOnlyList<(string Keyword, IReadOnlyList<CoveredRequirement> Requirements)> ByKeyword =>
    [
        .. Requirements
            .GroupBy(covered => covered.Requirement.Keyword, StringComparer.Ordinal)
            .OrderBy(group => Array.IndexOf(KeywordOrder, group.Key))
            .Select(group => (group.Key, (IReadOnlyList<CoveredRequirement>)[.. group])),
    ];

    /// <summary>The states that any requirement is in.</summary>
    public IReadOnlyList<CoverageState> States => [.. Requirements.Select(covered => covered.State).Distinct().Order()];

    /// <summary>Puts the results of the run beside the requirements that they serve.</summary>
    public static CoverageOfRun Of(RunReport report, SuiteFiles suite)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(suite);

        var results = report.Results
            .SelectMany(result => result.Requirements.Select(requirement => (requirement.Id, Fixture: FixtureOf(result.Id), Result: (CheckResult?)result)));
        var known = suite.Checks
            .SelectMany(check => check.Requirements.Select(requirement => (requirement.Id, Fixture: check.Fixture.Id, Result: (CheckResult?)null)))
            .Concat(PassiveRules.Checks.SelectMany(rule => rule.Requirements.Select(id => (Id: id, Fixture: rule.Id, Result: (CheckResult?)null))));
        var byRequirement = results.Concat(known).ToLookup(pair => pair.Id, StringComparer.Ordinal);
        var covered = suite.Register.All.Select(requirement => new CoveredRequirement(
            requirement,
            [
                .. byRequirement[requirement.Id]
                    .GroupBy(pair => pair.Fixture, StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new CoveringFixture(group.Key, [.. group.Select(pair => pair.Result).OfType<CheckResult>()])),
            ]));
        return new CoverageOfRun(
        [
            .. covered
                .Select(one => (Reference: SectionReference.Of(one.Requirement.Section), Covered: one))
                .GroupBy(pair => pair.Reference.Document, StringComparer.Ordinal)
                .OrderBy(document => Coverage.Documents.SortKey(document.Key), StringComparer.Ordinal)
                .Select(document => new CoveredDocument(document.Key, Coverage.Documents.TitleOf(document.Key), Sections(document))),
        ]);
    }

    private static List<CoveredSection> Sections(IEnumerable<(SectionReference Reference, CoveredRequirement Covered)> document) =>
    [
        .. document
            .GroupBy(pair => pair.Reference)
            .OrderBy(section => section.Key.SortKey, StringComparer.Ordinal)
            .Select(section => new CoveredSection(section.Key, [.. section.Select(pair => pair.Covered)])),
    ];

    /// <summary>The id without the value of a family; a value may hold brackets, a path may not.</summary>
    private static string FixtureOf(string id) => id.Split('[')[0];
}
