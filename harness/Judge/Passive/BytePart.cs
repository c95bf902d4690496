using HttpConformance.Http;

namespace HttpConformance.Judge.Passive;

/// <summary>A body part of multipart/byteranges (RFC 9110 §14.6).</summary>
/// <param name="Fields">The field lines of the part.</param>
/// <param name="Content">Its octets.</param>
internal sealed record BytePart(IReadOnlyList<FieldLine> Fields, ReadOnlyMemory<byte> Content)
{
    /// <summary>Its Content-Range; <see langword="null"/> where there is none, or one that cannot be read.</summary>
    public ContentRange? Range => Fields.Named("Content-Range").FirstOrDefault() is { } line ? ContentRange.Parse(line.Value) : null;
}
