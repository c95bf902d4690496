using System.Text;

namespace HttpConformance.Http;

/// <summary>Counts chunk extensions and keeps the first of them.</summary>
internal sealed class ChunkExtensions(int octetsKept)
{
    private readonly List<ChunkExtension> _kept = [];
    private int _octets;
    private bool _isFull;

    public long Count { get; private set; }

    public void Clear()
    {
        _kept.Clear();
        _octets = 0;
        _isFull = false;
        Count = 0;
    }

    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool hasValue, long offset)
    {
        Count++;
        _isFull |= _octets + name.Length + value.Length > octetsKept;
        if (!_isFull)
        {
            _octets += name.Length + value.Length;
            _kept.Add(new ChunkExtension(Encoding.Latin1.GetString(name), hasValue ? value.ToArray() : (ReadOnlyMemory<byte>?)null, offset));
        }
    }

    public ChunkExtension[] ToArray() => _kept.Count == 0 ? [] : [.. _kept];
}
