using HttpConformance.CommandLine.Output;
using HttpConformance.Judge;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.CommandLine.Running;

/// <summary>Chooses the results that are told as they come: everything red, but of Errors with one reason the first alone.</summary>
/// <param name="isStrict">Whether a Warn is red.</param>
/// <param name="columns">The longest line.</param>
internal sealed class RedLines(bool isStrict, int columns = int.MaxValue)
{
    private readonly HashSet<string> _errors = new(StringComparer.Ordinal);

    /// <summary>The line to print; <see langword="null"/> where there is none.</summary>
    public string? Of(CheckResult result) =>
        Gate.IsRed(result, isStrict) && (result.Verdict != Verdict.Error || _errors.Add(result.Reason)) ? ResultLine.Of(result, columns) : null;
}
