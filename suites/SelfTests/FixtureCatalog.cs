using HttpConformance.Wire;

namespace HttpConformance.SelfTests;

/// <summary>The fixtures of the checkout, read once.</summary>
internal static class FixtureCatalog
{
    public static RequirementRegister Register { get; } = RequirementRegister.Load(Path.Combine(RepositoryFiles.Fixtures, "requirements"));

    public static FixtureSetReading Reading { get; } = FixtureSet.Load(RepositoryFiles.Fixtures);

    private static CheckCatalog Catalog { get; } = CheckCatalog.Expand(Reading.Fixtures, Register);

    public static IReadOnlyList<Check> Checks => Catalog.Checks;

    /// <summary>Every error of the register, of the fixtures, and of what they say of one another.</summary>
    public static IEnumerable<string> Errors =>
        Register.Errors.Concat(Reading.Errors).Concat(Catalog.Errors).Select(error => error.ToString());
}
