using HttpConformance.Wire;

namespace HttpConformance.Reports.Coverage;

/// <summary>A requirement, what checks it, and how it fared.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Fixtures">What checks it, ordered by id.</param>
public sealed record CoveredRequirement(Requirement Requirement, IReadOnlyList<CoveringFixture> Fixtures)
{
    /// <summary>How the requirement fared.</summary>
    public CoverageState State => Fixtures.Count > 0
        ? Fixtures.Min(fixture => fixture.State)
        : Requirement.Untestable is null ? CoverageState.NoCheck : CoverageState.Untestable;
}
