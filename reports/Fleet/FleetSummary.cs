using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Fleet;

/// <summary>What became of all targets of a fleet.</summary>
/// <param name="Rows">One a target, the worst first.</param>
public sealed record FleetSummary(IReadOnlyList<FleetRow> Rows)
{
    /// <summary>Puts the rows in order.</summary>
    public static FleetSummary Of(IEnumerable<FleetRow> rows) => new(
        [.. rows.OrderByDescending(row => row.Outcome).ThenByDescending(row => row.Red).ThenBy(row => row.Name, StringComparer.Ordinal)]);

    /// <summary>The worst that happened; conformant where there is no target.</summary>
    public FleetOutcome Worst => Rows.Select(row => row.Outcome).DefaultIfEmpty().Max();

    /// <summary>One line with the counts; printable ASCII.</summary>
    public string Line
    {
        get
        {
            var parts = Enum.GetValues<FleetOutcome>()
                .Select(outcome => (outcome, Count: Rows.Count(row => row.Outcome == outcome)))
                .Where(part => part.Count > 0)
                .Select(part => $"{Amount.Of(part.Count)} {Name(part.outcome)}");
            return $"{Amount.Of(Rows.Count, "target")}: {string.Join(", ", parts)}";
        }
    }

    /// <summary>The name of an outcome.</summary>
    public static string Name(FleetOutcome outcome) => outcome switch
    {
        FleetOutcome.Conformant => "conformant",
        FleetOutcome.Failed => "failed",
        FleetOutcome.Unreachable => "unreachable",
        _ => "not run",
    };
}
