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
    private readonly List<Draft> _drafts = [];
    private int _kept;

    /// <summary>The lock that guards everything that the connections of the exchange share.</summary>
    public Lock Gate { get; } = new();

    public TimeSpan Elapsed => timeProvider.GetElapsedTime(_start);

    public void Sent(int connection, ReadOnlySpan<byte> octets) => Add(connection, TranscriptDirection.Sent, octets);

    public void Received(int connection, ReadOnlySpan<byte> octets) => Add(connection, TranscriptDirection.Received, octets);

    public void Event(int connection, string text)
    {
        lock (Gate)
        {
            if (_drafts.Count < EntryLimit)
            {
                _drafts.Add(new Draft(connection, TranscriptDirection.Event, Elapsed, text));
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

    private void Add(int connection, TranscriptDirection direction, ReadOnlySpan<byte> octets)
    {
        lock (Gate)
        {
            var last = _drafts.Count > 0 ? _drafts[^1] : null;
            if (last is null || last.Connection != connection || last.Direction != direction)
            {
                if (_drafts.Count >= EntryLimit)
                {
                    return;
                }

                last = new Draft(connection, direction, Elapsed, "");
                _drafts.Add(last);
            }

            var room = Math.Min(octets.Length, Math.Min(KeptInAll - _kept, KeptInEntry - last.Filled));
            last.Append(octets, room);
            _kept += room;
        }
    }

    private sealed class Draft(int connection, TranscriptDirection direction, TimeSpan at, string text)
    {
        private byte[] _octets = [];
        private int _filled;
        private long _length;

        public int Connection => connection;

        public TranscriptDirection Direction => direction;

        public int Filled => _filled;

        public void Append(ReadOnlySpan<byte> added, int room)
        {
            _length += added.Length;
            if (_filled + room > _octets.Length)
            {
                Array.Resize(ref _octets, _octets.Length == 0 ? room : Math.Max(_filled + room, _octets.Length * 2));
            }

            added[..room].CopyTo(_octets.AsSpan(_filled));
            _filled += room;
        }

        public TranscriptEntry ToEntry() => new(connection, direction, at, _octets.AsMemory(0, _filled), _length, text);
    }
}
