using HttpConformance.Judge;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Changes;

/// <summary>What changed, in plain text.</summary>
public static class ChangesText
{
    /// <summary>One line with the counts.</summary>
    public static string Line(ReportChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return string.Join(", ", Groups(changes)
            .Where(group => group.Results.Count > 0 || group.IsAlwaysCounted)
            .Select(group => $"{Amount.Of(group.Results.Count)} {group.Name}"));
    }

    /// <summary>A line for each check that changed.</summary>
    public static IEnumerable<string> Lines(ReportChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (name, results, _) in Groups(changes))
        {
            foreach (var result in results)
            {
                yield return $"{name}: {VerdictWords.Name(result.Verdict)} {CleanText.Ascii(result.Id)}: {CleanText.Ascii(result.Title)}";
            }
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<CheckResult> Results, bool IsAlwaysCounted)> Groups(ReportChanges changes) =>
    [
        ("new", changes.Worse, true),
        ("fixed", changes.Fixed, true),
        ("still failing", changes.StillFailing, true),
        ("not tested any more", changes.NotTested, false),
    ];
}
