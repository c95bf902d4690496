using System.Security.Cryptography;

namespace HttpConformance.Http;

/// <summary>The content of a response after the chunked transfer coding, if any, was removed (RFC 9110 section 6.4).</summary>
public sealed class Content
{
    private ReadOnlyMemory<byte> _sha256;

    /// <summary>Content that is kept whole.</summary>
    /// <param name="octets">All octets of the content.</param>
    public Content(ReadOnlyMemory<byte> octets)
    {
        Kept = octets;
        Length = octets.Length;
    }

    internal Content(ReadOnlyMemory<byte> kept, long length, byte[] sha256)
    {
        Kept = kept;
        Length = length;
        _sha256 = sha256;
    }

    /// <summary>Content of no octets.</summary>
    public static Content Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>The first octets, up to <see cref="ReaderLimits.ContentKept"/>.</summary>
    public ReadOnlyMemory<byte> Kept { get; }

    /// <summary>The number of octets received, kept or not.</summary>
    public long Length { get; }

    /// <summary>Whether <see cref="Kept"/> is all that was received.</summary>
    public bool IsKeptWhole => Kept.Length == Length;

    /// <summary>The SHA-256 digest, 32 octets, of all octets received, kept or not.</summary>
    public ReadOnlyMemory<byte> Sha256
    {
        get
        {
            // Most content is small and never compared by digest, so the digest waits for somebody who asks.
            if (_sha256.IsEmpty)
            {
                _sha256 = SHA256.HashData(Kept.Span);
            }

            return _sha256;
        }
    }
}
