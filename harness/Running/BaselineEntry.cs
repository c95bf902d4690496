using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>A Fail, or a stop of the target, that somebody has read and accepts.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day, in UTC, on which it is accepted; <see langword="null"/> for no end.</param>
/// <param name="Statement">What the vendor says about it, in the vendor's own words; empty where nothing.</param>
/// <param name="IsFatal">Whether the target may stop serving at the check, as long as it comes back.</param>
/// <param name="IsRacy">Whether it depends on the moment if the check fails, so that a pass does not make the line stale.</param>
public sealed record BaselineEntry(string Reason, DateOnly? Until = null, string Statement = "", bool IsFatal = false, bool IsRacy = false)
{
    /// <summary>
    /// Whether it is about what the check came to. A stop counts only where it is said to be one: a Fail that became a stop is
    /// news. The other way round a Fail is the lesser of what was accepted, and it may depend on the moment which of them comes.
    /// </summary>
    public bool Covers(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Verdict == Verdict.Fail || (IsFatal && result is { Verdict: Verdict.Fatal, CameBack: true });
    }

    /// <summary>Whether it is accepted no more.</summary>
    public bool IsPast(DateOnly today) => today > Until;
}
