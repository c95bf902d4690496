namespace HttpConformance.Wire;

/// <summary>What came of reading one file.</summary>
/// <param name="Fixture">The fixture; <see langword="null"/> where there are errors.</param>
/// <param name="Errors">Every error of the file, in the order of its lines.</param>
public sealed record FixtureReading(Fixture? Fixture, IReadOnlyList<WireError> Errors);
