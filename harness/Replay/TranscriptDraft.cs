using System.Runtime.InteropServices;

namespace HttpConformance.Replay;

/// <summary>An entry of a transcript that grows in pieces; octets that are sent in one write are not copied.</summary>
internal sealed class TranscriptDraft(int connection, TranscriptDirection direction, TimeSpan at, string text)
{
    /// <summary>Octets that come one by one share their memory, and long ones waste none.</summary>
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
