using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Running.Fleet;

namespace HttpConformance.Reports.Fleet;

/// <summary>What a summary of many targets keeps of one: small, however large its report is.</summary>
/// <param name="Name">The name of the target.</param>
/// <param name="Url">Where it was.</param>
/// <param name="Server">What it said it is; empty where nothing.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Counts">The verdicts; <see langword="null"/> where there is no report.</param>
/// <param name="Red">The number of red results.</param>
/// <param name="Words">The first red results, or why there is no report.</param>
/// <param name="Duration">How long its run took.</param>
public sealed record FleetRow(
    string Name, string Url, string Server, FleetOutcome Outcome, VerdictCounts? Counts, int Red, string Words, TimeSpan Duration)
{
    private const int Named = 3;
    private const int Longest = 300;

    /// <summary>The row of a result.</summary>
    public static FleetRow Of(FleetResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Report is not { } report)
        {
            var outcome = result.IsUnreachable ? FleetOutcome.Unreachable : FleetOutcome.NotRun;
            return new FleetRow(result.Target.Name, result.Target.Url ?? "", "", outcome, null, 0, CleanText.Line(result.Error, Longest), TimeSpan.Zero);
        }

        var red = report.Results.Where(each => Gate.IsRed(each, report)).OrderByDescending(each => Severity.Of(each.Verdict)).ToList();
        var words = string.Join(", ", red.Take(Named).Select(each => each.Id)) + (red.Count > Named ? $" and {Amount.Of(red.Count - Named)} more" : "");
        return new FleetRow(
            result.Target.Name,
            CleanText.Line(report.TargetUrl, Longest),
            CleanText.Line(report.Server, Longest),
            red.Count > 0 ? FleetOutcome.Failed : FleetOutcome.Conformant,
            VerdictCounts.Of(report.Results),
            red.Count,
            CleanText.Line(words, Longest),
            report.Duration);
    }
}

/// <summary>How the run of one target of many ended; the later, the worse.</summary>
public enum FleetOutcome
{
    /// <summary>Nothing is red.</summary>
    Conformant,

    /// <summary>Something is red.</summary>
    Failed,

    /// <summary>It was not run, because somebody ended the fleet.</summary>
    NotRun,

    /// <summary>There was no connection, or no usable resource.</summary>
    Unreachable,
}
