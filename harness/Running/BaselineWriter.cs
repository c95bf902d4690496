using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>
/// Writes baselines from what a run came to. Reasons that are there are kept; a new Fail gets an empty one, with which the
/// file does not load until somebody has read the transcript and says why the Fail is accepted. So does a Fatal after which the target came back.
/// </summary>
public static class BaselineWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        var listed = report.Results
            .Where(result => result.Verdict == Verdict.Fail || result is { Verdict: Verdict.Fatal, CameBack: true })
            .ToDictionary(result => result.Id, result => result.Verdict == Verdict.Fatal, StringComparer.Ordinal);

        var entries = listed.Keys.Union(baseline.Entries.Keys.Where(Stays), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => (Id: id, Entry: EntryOf(id)))
            .ToList();

        var text = new StringBuilder(Head(file)).Append($"server: {Quoted(report.Server)}\n");
        text.Append(entries.Count == 0 ? "checks: {}\n" : "checks:\n");
        foreach (var (id, entry) in entries)
        {
            text.Append($"  {Quoted(id)}:{Value(entry)}\n");
        }

        File.WriteAllText(file, text.ToString());
        return entries.Count(entry => entry.Entry.Reason.Length == 0);

        // What was not run, or did not come to anything this time, says nothing about a line that is there.
        bool Stays(string id) => known.Contains(id)
            && (baseline.Entries[id].IsRacy || !verdicts.TryGetValue(id, out var verdict) || verdict is Verdict.Skipped or Verdict.Error or Verdict.Fatal);

        BaselineEntry EntryOf(string id)
        {
            var entry = baseline.Entries.GetValueOrDefault(id, new BaselineEntry(""));
            return listed.TryGetValue(id, out var isFatal) ? entry with { IsFatal = isFatal } : entry;
        }
    }

    /// <summary>The reason alone where there is nothing else.</summary>
    private static string Value(BaselineEntry entry)
    {
        if (entry is { Until: null, Statement: "", IsFatal: false, IsRacy: false })
        {
            return $" {Quoted(entry.Reason)}";
        }

        var until = entry.Until is { } day ? $"\n    until: {day:yyyy-MM-dd}" : "";
        var statement = entry.Statement.Length == 0 ? "" : $"\n    statement: {Quoted(entry.Statement)}";
        var flags = $"{(entry.IsFatal ? "\n    fatal: true" : "")}{(entry.IsRacy ? "\n    racy: true" : "")}";
        return $"\n    reason: {Quoted(entry.Reason)}{until}{statement}{flags}";
    }

    private static string Head(string file) => !File.Exists(file)
        ? ""
        : string.Concat(File.ReadLines(file).TakeWhile(line => line.StartsWith('#')).Select(line => $"{line}\n"));

    /// <summary>Within single quotes YAML knows one escape only, so that an id stands as it is; but it folds lines.</summary>
    private static string Quoted(string text) => text.Any(char.IsControl)
        ? JsonSerializer.Serialize(text, Readable)
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
