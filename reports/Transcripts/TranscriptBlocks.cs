using HttpConformance.Replay;

namespace HttpConformance.Reports.Transcripts;

/// <summary>Reads a transcript as a person would: single octets sent one after the other become the run that they are.</summary>
internal static class TranscriptBlocks
{
    /// <summary>A pause of this length means something, so it stays visible.</summary>
    private static readonly TimeSpan TellingPause = TimeSpan.FromMilliseconds(100);

    private const int FewOctets = 4;
    private const int ManyOctets = 4096;

    /// <summary>The blocks in order of time.</summary>
    public static IReadOnlyList<TranscriptBlock> Of(Transcript transcript)
    {
        var blocks = new List<TranscriptBlock>();
        var run = new List<TranscriptEntry>();
        foreach (var entry in transcript.Entries)
        {
            if (run.Count > 0 && !Continues(run[^1], entry))
            {
                blocks.Add(Joined(run));
                run.Clear();
            }

            run.Add(entry);
        }

        if (run.Count > 0)
        {
            blocks.Add(Joined(run));
        }

        return blocks;
    }

    private static bool Continues(TranscriptEntry last, TranscriptEntry next) =>
        next.Direction == last.Direction
        && next.Connection == last.Connection
        && next.At - last.At < TellingPause
        && last.Length <= last.Octets.Length
        && next.Direction switch
        {
            // Where a write ends is part of what a check does, unless it only ends because of its size.
            TranscriptDirection.Sent => Math.Max(last.Length, next.Length) <= FewOctets || Math.Min(last.Length, next.Length) >= ManyOctets,
            TranscriptDirection.Received => !next.Octets.Span.StartsWith("HTTP/"u8),
            _ => false,
        };

    private static TranscriptBlock Joined(List<TranscriptEntry> run)
    {
        var (first, last) = (run[0], run[^1]);
        return new TranscriptBlock(
            first.Connection,
            first.Direction,
            first.At,
            last.At,
            run.Count,
            run.Count == 1 ? first.Octets : Concatenated(run),
            run.Sum(entry => Math.Max(entry.Length, entry.Octets.Length)),
            first.Text);
    }

    private static byte[] Concatenated(List<TranscriptEntry> run)
    {
        var octets = new byte[run.Sum(entry => entry.Octets.Length)];
        var position = 0;
        foreach (var entry in run)
        {
            entry.Octets.CopyTo(octets.AsMemory(position));
            position += entry.Octets.Length;
        }

        return octets;
    }
}
