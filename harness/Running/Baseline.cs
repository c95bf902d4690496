using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>The Fails of one server, and the checks at which it stops serving, that somebody has read and found true.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Server">The server and version it was read on.</param>
/// <param name="Entries">What it accepts, by check id.</param>
public sealed record Baseline(string Name, string Server, IReadOnlyDictionary<string, BaselineEntry> Entries)
{
    /// <summary>Nothing is expected to fail.</summary>
    public static Baseline Empty { get; } = new("", "", new Dictionary<string, BaselineEntry>(StringComparer.Ordinal));

    /// <summary>The result with what the baseline says of it.</summary>
    /// <param name="result">What a check came to.</param>
    /// <param name="today">The day of the run, in UTC.</param>
    public CheckResult Mark(CheckResult result, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!Entries.TryGetValue(result.Id, out var entry))
        {
            return result;
        }

        if (!entry.Covers(result))
        {
            return result with { IsStale = !entry.IsRacy && result.Verdict is (Verdict.Pass or Verdict.Warn or Verdict.Info) };
        }

        var marked = result with { BaselineUntil = entry.Until, Statement = entry.Statement };
        return entry.IsPast(today)
            ? marked with { Reason = $"{result.Reason} (the baseline accepted this {result.Verdict} until {entry.Until:yyyy-MM-dd}, and that day has passed; it said: {entry.Reason})" }
            : marked with { BaselineReason = entry.Reason };
    }
}
