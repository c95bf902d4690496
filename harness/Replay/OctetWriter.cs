using System.Buffers;

namespace HttpConformance.Replay;

/// <summary>Collects octets in borrowed memory: what a write is made of is large at times, and copied away at the end.</summary>
internal sealed class OctetWriter : IDisposable
{
    private byte[] _octets = ArrayPool<byte>.Shared.Rent(1024);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Octets => _octets.AsSpan(0, Length);

    public void Write(ReadOnlySpan<byte> octets) => octets.CopyTo(Grow(octets.Length));

    public void Repeat(ReadOnlySpan<byte> octets, int times)
    {
        for (var room = Grow(checked(octets.Length * times)); room.Length > 0; room = room[octets.Length..])
        {
            octets.CopyTo(room);
        }
    }

    /// <summary>Forgets what was written after this length.</summary>
    public void Cut(int length) => Length = length;

    public byte[] ToArray() => Octets.ToArray();

    public void Dispose() => ArrayPool<byte>.Shared.Return(_octets);

    /// <summary>The room for so many octets more.</summary>
    private Span<byte> Grow(int count)
    {
        if (_octets.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + count, 2 * _octets.Length));
            Octets.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_octets);
            _octets = larger;
        }

        var start = Length;
        Length += count;
        return _octets.AsSpan(start, count);
    }
}
