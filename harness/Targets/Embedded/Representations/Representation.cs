using System.Security.Cryptography;
using System.Text;

namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>Content with the fields that describe it and the validators that tell its versions apart (RFC 9110 §8).</summary>
internal sealed class Representation(byte[] content, string contentType, DateTimeOffset lastModified)
{
    public ReadOnlyMemory<byte> Content { get; } = content;

    public string ContentType { get; } = contentType;

    /// <summary>Strong: made from the content and its type.</summary>
    public string EntityTag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(content), .. Encoding.Latin1.GetBytes(contentType)]).AsSpan(0, 8))}\"";

    /// <summary>In whole seconds, as the field is.</summary>
    public DateTimeOffset LastModified { get; } = DateTimeOffset.FromUnixTimeSeconds(lastModified.ToUnixTimeSeconds());

    /// <summary>The content coding; <see langword="null"/> for none.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>The language of its readers; <see langword="null"/> where it is for all.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary>Pieces of it can be had with <c>Range</c>.</summary>
    public bool AcceptsRanges { get; init; }
}
