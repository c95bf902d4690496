using System.Security.Cryptography;

namespace HttpConformance.Http;

/// <summary>Keeps the first octets of a content and counts and hashes all of them.</summary>
internal sealed class ContentBuffer : IDisposable
{
    private readonly OctetBuffer _kept = new();
    private IncrementalHash? _hash;
    private int _limit;

    public long Length { get; private set; }

    public int Kept => _kept.Length;

    public int Capacity => _kept.Capacity;

    public void Start(int limit) => _limit = limit;

    /// <param name="octets">What came.</param>
    /// <param name="due">How many octets are due at least, these included.</param>
    public void Append(ReadOnlySpan<byte> octets, long due)
    {
        Length += octets.Length;
        if (_hash is null)
        {
            // A length that a server declares is no reason to reserve much memory before octets come.
            var room = _limit - _kept.Length;
            var taken = Math.Min(room, octets.Length);
            _kept.Append(octets[..taken], _kept.Length + (int)Math.Min(Math.Min(room, due), 64 * 1024));
            octets = octets[taken..];
            if (octets.IsEmpty)
            {
                return;
            }

            _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            _hash.AppendData(_kept.Span);
        }

        _hash.AppendData(octets);
    }

    public Content Snapshot() =>
        _hash is not null ? new Content(_kept.Memory, Length, _hash.GetCurrentHash())
        : Length == 0 ? Content.Empty
        : new Content(_kept.Memory);

    /// <summary>Forgets the content; snapshots stay valid.</summary>
    public void Clear()
    {
        if (Length > 0)
        {
            _kept.Release();
            Length = 0;
            Dispose();
        }
    }

    public void Dispose()
    {
        _hash?.Dispose();
        _hash = null;
    }
}
