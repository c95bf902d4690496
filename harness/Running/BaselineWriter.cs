using System.Text;
using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>
/// Writes baselines from what a run came to. Reasons that are there are kept; a new Fail gets an empty one, with which the
/// file does not load until somebody has read the transcript and says why the Fail is accepted.
/// </summary>
public static class BaselineWriter
{
    /// <summary>Writes the file anew.</summary>
    /// <param name="file">The path; comments at its head stay.</param>
    /// <param name="baseline">What it lists now.</param>
    /// <param name="report">What the run came to.</param>
    /// <param name="known">The ids of all checks; what is listed and not among them goes.</param>
    /// <returns>How many reasons are missing.</returns>
    public static int Update(string file, Baseline baseline, RunReport report, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(known);

        var verdicts = report.Results.ToDictionary(result => result.Id, result => result.Verdict, StringComparer.Ordinal);

        // What was not run, or did not come to anything this time, says nothing about a line that is there.
        var stays = baseline.Reasons.Keys.Where(id =>
            known.Contains(id) && (!verdicts.TryGetValue(id, out var verdict) || verdict is Verdict.Skipped or Verdict.Error or Verdict.Fatal));
        var fails = report.Results.Where(result => result.Verdict == Verdict.Fail).Select(result => result.Id);
        var reasons = fails.Union(stays, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => (Id: id, Reason: baseline.Reasons.GetValueOrDefault(id, "")))
            .ToList();

        var text = new StringBuilder(Head(file)).Append($"server: {Quoted(report.Server)}\n");
        text.Append(reasons.Count == 0 ? "checks: {}\n" : "checks:\n");
        foreach (var (id, reason) in reasons)
        {
            text.Append($"  {Quoted(id)}: {Quoted(reason)}\n");
        }

        File.WriteAllText(file, text.ToString());
        return reasons.Count(entry => entry.Reason.Length == 0);
    }

    private static string Head(string file) => !File.Exists(file)
        ? ""
        : string.Concat(File.ReadLines(file).TakeWhile(line => line.StartsWith('#')).Select(line => $"{line}\n"));

    /// <summary>Within single quotes YAML knows one escape only, so that an id stands as it is.</summary>
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
