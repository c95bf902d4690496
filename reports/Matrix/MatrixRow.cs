using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Matrix;

/// <summary>One check: a row of the matrix.</summary>
/// <param name="Check">The check, as the first run that has it tells.</param>
/// <param name="Results">What it came to for each column; <see langword="null"/> where the run does not have it.</param>
public sealed record MatrixRow(CheckResult Check, IReadOnlyList<CheckResult?> Results)
{
    /// <summary>The sections that the check rests on, each once.</summary>
    public IReadOnlyList<string> Sections { get; } =
        [.. Check.Requirements.Select(requirement => requirement.Section).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether servers that were judged came to different verdicts. What was skipped was not judged.</summary>
    public bool Differs { get; } = Results
        .Where(result => result is not (null or { Verdict: Verdict.Skipped or Verdict.Error }))
        .Select(result => result!.Verdict)
        .Distinct()
        .Skip(1)
        .Any();
}
