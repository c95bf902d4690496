using System.Runtime.InteropServices;

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

    /// <summary>Where the next octets belong; <see langword="null"/> where there are too many entries for another.</summary>
    private Draft? DraftOf(int connection, TranscriptDirection direction)
    {
        if (_drafts is [.., { } last] && last.Connection == connection && last.Direction == direction)
        {
            return last;
        }

        if (_drafts.Count >= EntryLimit)
        {
            return null;
        }

        var draft = new Draft(connection, direction, Elapsed, "");
        _drafts.Add(draft);
        return draft;
    }

    private int Room(Draft draft, int octets)
    {
        var room = Math.Min(octets, Math.Min(KeptInAll - _kept, KeptInEntry - draft.Filled));
        _kept += room;
        return room;
    }

    private sealed class Draft(int connection, TranscriptDirection direction, TimeSpan at, string text)
    {
        private const int LargestRoom = 64 * 1024;

        private readonly List<byte[]> _full = [];
        private byte[] _last = [];
        private int _inLast;
        private long _length;

        public int Connection => connection;

        public TranscriptDirection Direction => direction;

        public int Filled { get; private set; }

        public void Append(ReadOnlyMemory<byte> added, int room)
        {
            if (Filled == 0 && room == added.Length && MemoryMarshal.TryGetArray(added, out var segment) && segment.Count == segment.Array!.Length)
            {
                (_last, _inLast, Filled, _length) = (segment.Array, room, room, room);
            }
            else
            {
                Append(added.Span, room);
            }
        }

        public void Append(ReadOnlySpan<byte> added, int room)
        {
            _length += added.Length;
            var kept = added[..room];
            while (!kept.IsEmpty)
            {
                if (_inLast == _last.Length)
                {
                    AddRoom(kept.Length);
                }

                var fitting = Math.Min(kept.Length, _last.Length - _inLast);
                kept[..fitting].CopyTo(_last.AsSpan(_inLast));
                _inLast += fitting;
                kept = kept[fitting..];
            }

            Filled += room;
        }

        public TranscriptEntry ToEntry() => new(connection, direction, at, _full.Count == 0 ? _last.AsMemory(0, _inLast) : Joined(), _length, text);

        private void AddRoom(int wanted)
        {
            if (_inLast > 0)
            {
                _full.Add(_last);
            }

            _last = GC.AllocateUninitializedArray<byte>(Math.Max(wanted, Math.Min(Filled, LargestRoom)));
            _inLast = 0;
        }

        private byte[] Joined()
        {
            var octets = GC.AllocateUninitializedArray<byte>(Filled);
            var position = 0;
            foreach (var piece in _full)
            {
                piece.CopyTo(octets, position);
                position += piece.Length;
            }

            _last.AsSpan(0, _inLast).CopyTo(octets.AsSpan(position));
            return octets;
        }
    }
}
