using HttpConformance.Judge.Passive;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Every check and every requirement, read from the fixture folder.</summary>
public sealed class SuiteFiles
{
    private readonly Lazy<string> _digest;

    private SuiteFiles(string root)
    {
        _digest = new Lazy<string>(() => FixtureDigest.Of(root));
        Root = root;
        Register = RequirementRegister.Load(Path.Combine(root, "requirements"));
        var reading = FixtureSet.Load(root);
        var catalog = CheckCatalog.Expand(reading.Fixtures, Register);
        Checks = catalog.Checks;
        Errors = [.. Register.Errors.Concat(reading.Errors).Concat(catalog.Errors).Select(error => error.ToString())];
        Entries = [.. Checks.Select(SuiteEntry.Of), .. PassiveRules.Checks.Select(rule => SuiteEntry.Of(rule, Register))];
        Ids = Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The fixture folder.</summary>
    public string Root { get; }

    /// <summary>What the RFCs ask.</summary>
    public RequirementRegister Register { get; }

    /// <summary>The checks, families spread out.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>Every error of every fixture and of the register; a fixture with an error has no checks.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>All checks, then all passive rules.</summary>
    public IReadOnlyList<SuiteEntry> Entries { get; }

    /// <summary>The ids of all checks and passive rules.</summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>The SHA-256 of all fixtures and of the register, in hex: two runs with the same one asked the same questions.</summary>
    public string Digest => _digest.Value;

    /// <summary>Reads the fixture folder.</summary>
    public static SuiteFiles Load(string root) => new(root);
}
