namespace HttpConformance.Wire;

/// <summary>One row of a run: a fixture, or one value of its family.</summary>
/// <param name="Id">The fixture's id, with <c>[value]</c> for one of a family.</param>
/// <param name="Fixture">The fixture.</param>
/// <param name="Value">The value of the family; <see langword="null"/> for a single check.</param>
/// <param name="Level">The level that the check is held to.</param>
/// <param name="Requirements">The requirements that it serves, in the order of the file.</param>
public sealed record Check(string Id, Fixture Fixture, FamilyValue? Value, Level Level, IReadOnlyList<Requirement> Requirements);
