namespace HttpConformance.Reports.Coverage;

/// <summary>The requirements of one section.</summary>
/// <param name="Reference">The section.</param>
/// <param name="Requirements">Its requirements, in the order of the register.</param>
public sealed record CoveredSection(SectionReference Reference, IReadOnlyList<CoveredRequirement> Requirements)
{
    /// <summary>The state that matters most.</summary>
    public CoverageState State => Requirements.Min(requirement => requirement.State);

    /// <summary>How many requirements are in each state that any is in.</summary>
    public IEnumerable<(CoverageState State, int Count)> Tally => Requirements
        .GroupBy(requirement => requirement.State)
        .OrderBy(group => group.Key)
        .Select(group => (group.Key, group.Count()));
}
