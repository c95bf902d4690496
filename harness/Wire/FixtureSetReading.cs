namespace HttpConformance.Wire;

/// <summary>What came of reading all files below a folder.</summary>
/// <param name="Fixtures">The fixtures without errors, in the ordinal order of their paths.</param>
/// <param name="Errors">Every error of every file, in the same order.</param>
public sealed record FixtureSetReading(IReadOnlyList<Fixture> Fixtures, IReadOnlyList<WireError> Errors);
