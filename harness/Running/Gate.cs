using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Says which results turn a run red.</summary>
public static class Gate
{
    /// <summary>
    /// Whether the result does: a Fail, or a target that stopped serving, that no baseline lists, an Error, a line of the baseline
    /// whose check no longer fails, and, in a strict run, a Warn.
    /// </summary>
    public static bool IsRed(CheckResult result, bool isStrict)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.IsStale || result.Verdict switch
        {
            Verdict.Fail or Verdict.Fatal => !result.IsExpected,
            Verdict.Error => true,
            Verdict.Warn => isStrict,
            _ => false,
        };
    }

    /// <summary>Whether any result of the run is red.</summary>
    public static bool IsRed(RunReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Results.Any(result => IsRed(result, report));
    }

    /// <summary>Whether the result turns that run red.</summary>
    public static bool IsRed(CheckResult result, RunReport report)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(report);

        // What one shard saw does not show that a passive rule is never broken.
        return IsRed(report.Shard is not null && result.Topic == "passive" ? result with { IsStale = false } : result, report.Strict);
    }
}
