using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Keeps the memory that a run's transcripts take within bounds. Octets that are left out are still counted.</summary>
internal sealed class TranscriptBudget
{
    private const int OfPass = 16 * 1024;
    private const int OfOthers = 256 * 1024;
    private const int OnceSpent = 2 * 1024;
    private const int InAll = 64 * 1024 * 1024;

    private long _kept;

    /// <summary>The result with as much of its transcripts as the budget allows.</summary>
    public CheckResult Fit(CheckResult result)
    {
        var room = Interlocked.Read(ref _kept) > InAll ? OnceSpent
            : result.Verdict is Verdict.Pass or Verdict.Info or Verdict.Skipped ? OfPass
            : OfOthers;
        var fitted = result with { Transcript = Cut(result.Transcript, room), OtherTranscript = result.OtherTranscript is { } other ? Cut(other, room) : null };
        Interlocked.Add(ref _kept, Size(fitted.Transcript) + Size(fitted.OtherTranscript ?? Transcript.Empty));
        return fitted;
    }

    private static long Size(Transcript transcript) => transcript.Entries.Sum(entry => (long)entry.Octets.Length);

    /// <summary>Short entries stay whole, long ones share what is left.</summary>
    private static Transcript Cut(Transcript transcript, int room)
    {
        if (Size(transcript) <= room)
        {
            return transcript;
        }

        var left = room;
        var waiting = transcript.Entries.Count(entry => entry.Octets.Length > 0);
        var shares = new Dictionary<TranscriptEntry, int>(ReferenceEqualityComparer.Instance);
        foreach (var entry in transcript.Entries.Where(entry => entry.Octets.Length > 0).OrderBy(entry => entry.Octets.Length))
        {
            shares[entry] = Math.Min(entry.Octets.Length, left / waiting--);
            left -= shares[entry];
        }

        // What is cut off is copied away from, so that the whole can be freed.
        return new Transcript([.. transcript.Entries.Select(entry => shares.TryGetValue(entry, out var share) && share < entry.Octets.Length
            ? entry with { Octets = entry.Octets[..share].ToArray() }
            : entry)]);
    }
}
