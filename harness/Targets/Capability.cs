namespace HttpConformance.Targets;

/// <summary>Something that a target may offer, so that more than its error handling can be checked.</summary>
/// <param name="Name">Its name in fixtures, profiles and reports.</param>
/// <param name="Paths">The names by which fixtures use its paths, with the default of each.</param>
/// <param name="Summary">What the target does there.</param>
public sealed record Capability(string Name, IReadOnlyList<(string Name, string Default)> Paths, string Summary);
