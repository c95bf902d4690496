using HttpConformance.Judge.Passive;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>The part of the suite that a run is about.</summary>
/// <param name="Checks">The checks that are replayed.</param>
/// <param name="Reported">The ids of the checks and passive rules that the report shows.</param>
public sealed record SuiteSelection(IReadOnlyList<Check> Checks, IReadOnlySet<string> Reported)
{
    /// <summary>The whole suite.</summary>
    public static SuiteSelection All(SuiteFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new SuiteSelection(files.Checks, files.Ids);
    }

    /// <summary>What of it belongs to a shard; passive rules belong to all of them.</summary>
    public SuiteSelection In(Shard? shard) => shard is null
        ? this
        : new SuiteSelection(
            [.. Checks.Where(check => shard.Contains(check.Id))],
            Reported.Where(id => shard.Contains(id) || id.StartsWith(PassiveRules.Prefix, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));

    /// <summary>
    /// The chosen ones less the excluded ones. Passive rules judge the responses of other checks: where nothing but such
    /// rules is chosen, every check that is not excluded is replayed for their sake and left out of the report.
    /// </summary>
    public static SuiteSelection Of(SuiteFiles files, Func<SuiteEntry, bool> isChosen, Func<SuiteEntry, bool> isExcluded)
    {
        ArgumentNullException.ThrowIfNull(files);
        var kept = files.Entries.Where(entry => !isExcluded(entry)).ToList();
        var chosen = kept.Where(isChosen).ToList();
        var replayed = chosen.Select(entry => entry.Check).OfType<Check>().ToList();
        return new SuiteSelection(
            replayed.Count > 0 || chosen.Count == 0 ? replayed : [.. kept.Select(entry => entry.Check).OfType<Check>()],
            chosen.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal));
    }
}
