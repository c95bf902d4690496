namespace HttpConformance.Http;

/// <summary>A growing buffer whose octets, once written, stay as they are until it is cleared.</summary>
internal sealed class OctetBuffer
{
    private byte[] _octets = [];

    public int Length { get; private set; }

    public int Capacity => _octets.Length;

    public ReadOnlySpan<byte> Span => _octets.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _octets.AsMemory(0, Length);

    public void Append(ReadOnlySpan<byte> octets, int expectedLength = 0)
    {
        if (_octets.Length - Length < octets.Length)
        {
            var needed = Length + octets.Length;
            var doubled = (int)Math.Min(2L * _octets.Length, Array.MaxLength);
            var larger = GC.AllocateUninitializedArray<byte>(Math.Max(Math.Max(needed, doubled), expectedLength));
            Span.CopyTo(larger);
            _octets = larger;
        }

        octets.CopyTo(_octets.AsSpan(Length));
        Length += octets.Length;
    }

    /// <summary>Forgets the octets and reuses their memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Forgets the octets and leaves their memory to whoever holds it.</summary>
    public void Release()
    {
        _octets = [];
        Length = 0;
    }

    /// <summary>Forgets the first octets and moves the others to the front.</summary>
    public void DropFirst(int count)
    {
        Span[count..].CopyTo(_octets);
        Length -= count;
    }
}
