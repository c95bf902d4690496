using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Vendor;

/// <summary>The failures of one fixture or passive rule.</summary>
/// <param name="Id">The id, without the value of a family.</param>
/// <param name="Results">What failed, in the order of the report.</param>
public sealed record Deviation(string Id, IReadOnlyList<CheckResult> Results)
{
    /// <summary>The result that stands for all.</summary>
    public CheckResult First => Results[0];

    /// <summary>What the vendor says, or else what the baseline says; empty where neither says anything.</summary>
    public string Statement => Results.Select(StatementOf).FirstOrDefault(statement => statement.Length > 0, "");

    /// <summary>All deviations of a run: what stopped the target first, what is no matter of conformance last.</summary>
    public static IReadOnlyList<Deviation> AllOf(RunReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. report.Results
                .Where(result => result.Verdict is Verdict.Fail or Verdict.Fatal)
                .GroupBy(result => result.Id.Split('[')[0], StringComparer.Ordinal)
                .Select(group => new Deviation(group.Key, [.. group.OrderBy(result => result.Verdict == Verdict.Fatal ? 0 : 1)]))
                .OrderBy(deviation => deviation.First.Verdict == Verdict.Fatal ? 0 : 1)
                .ThenBy(deviation => deviation.First.Level)
                .ThenBy(deviation => deviation.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the vendor or the baseline says about one result.</summary>
    public static string StatementOf(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Statement.Length > 0 ? result.Statement : result.BaselineReason ?? "";
    }
}
