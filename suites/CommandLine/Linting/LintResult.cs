using HttpConformance.Wire;

namespace HttpConformance.CommandLine.Linting;

/// <summary>What reading files came to.</summary>
/// <param name="Files">How many were read.</param>
/// <param name="Errors">Every error, as <c>file:line:column: error: …</c>, in the order of files and lines.</param>
/// <param name="Checks">The checks of the fixtures without errors.</param>
internal sealed record LintResult(int Files, IReadOnlyList<string> Errors, IReadOnlyList<Check> Checks)
{
    public static LintResult Nothing { get; } = new(0, [], []);

    public LintResult And(LintResult other) => new(Files + other.Files, [.. Errors, .. other.Errors], [.. Checks, .. other.Checks]);
}
