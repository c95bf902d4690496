namespace HttpConformance.Replay;

/// <summary>
/// Collects the transcript of one exchange. Neighbouring octets of one connection and direction become one entry, of which
/// <see cref="KeptInEntry"/> are kept, and no more than <see cref="KeptInAll"/> of all entries; the rest is counted.
/// </summary>
internal sealed class TranscriptRecorder(TimeProvider timeProvider)
{
    private const int KeptInAll = 4 * 1024 * 1024;
    private const int KeptInEntry = 256 * 1024;
    private const int EntryLimit = 20_000;

    private readonly long _start = timeProvider.GetTimestamp();
    private readonly List<TranscriptDraft> _drafts = [];
    private int _kept;

    /// <summary>The lock that guards everything that the connections of the exchange share.</summary>
    public Lock Gate { get; } = new();

    public TimeSpan Elapsed => timeProvider.GetElapsedTime(_start);

    /// <summary>Octets that were sent; whoever gives them does not change them any more.</summary>
    public void Sent(int connection, ReadOnlyMemory<byte> octets)
    {
        lock (Gate)
        {
            if (DraftOf(connection, TranscriptDirection.Sent) is { } draft)
            {
                draft.Append(octets, Room(draft, octets.Length));
            }
        }
    }

    public void Received(int connection, ReadOnlySpan<byte> octets)
    {
        lock (Gate)
        {
            if (DraftOf(connection, TranscriptDirection.Received) is { } draft)
            {
                draft.Append(octets, Room(draft, octets.Length));
            }
        }
    }

    public void Event(int connection, string text)
    {
        lock (Gate)
        {
            if (_drafts.Count < EntryLimit)
            {
                _drafts.Add(new TranscriptDraft(connection, TranscriptDirection.Event, Elapsed, text));
            }
        }
    }

    public Transcript ToTranscript()
    {
        lock (Gate)
        {
            return new Transcript([.. _drafts.Select(draft => draft.ToEntry())]);
        }
    }

    /// <summary>Where the next octets belong; <see langword="null"/> where there are too many entries for another.</summary>
    private TranscriptDraft? DraftOf(int connection, TranscriptDirection direction)
    {
        if (_drafts is [.., { } last] && last.Connection == connection && last.Direction == direction)
        {
            return last;
        }

        if (_drafts.Count >= EntryLimit)
        {
            return null;
        }

        var draft = new TranscriptDraft(connection, direction, Elapsed, "");
        _drafts.Add(draft);
        return draft;
    }

    private int Room(TranscriptDraft draft, int octets)
    {
        var room = Math.Min(octets, Math.Min(KeptInAll - _kept, KeptInEntry - draft.Filled));
        _kept += room;
        return room;
    }
}
