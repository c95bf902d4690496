namespace HttpConformance.Http;

/// <summary>One extension of a chunk (RFC 9112 section 7.1.1).</summary>
/// <param name="Name">The name, a token.</param>
/// <param name="Value">The value as received, quoted-strings with their quotes; null where there is none.</param>
/// <param name="Offset">The position of the first octet of the name in the stream of the connection.</param>
public sealed record ChunkExtension(string Name, ReadOnlyMemory<byte>? Value, long Offset);
