using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Reports;

/// <summary>How many checks came to each verdict.</summary>
public sealed class VerdictCounts
{
    private readonly int[] counts = new int[Enum.GetValues<Verdict>().Length];

    private VerdictCounts()
    {
    }

    /// <summary>All checks, the skipped ones included.</summary>
    public int Total => counts.Sum();

    /// <summary>The checks of one verdict.</summary>
    public int this[Verdict verdict] => counts[(int)verdict];

    /// <summary>Counts <paramref name="results"/>.</summary>
    public static VerdictCounts Of(IEnumerable<CheckResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);

        var made = new VerdictCounts();
        foreach (var result in results)
        {
            made.counts[(int)result.Verdict]++;
        }

        return made;
    }
}
