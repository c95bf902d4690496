namespace HttpConformance.Http;

/// <summary>How the chunked transfer coding was used in a response (RFC 9112 section 7.1).</summary>
/// <param name="ChunkCount">The number of chunks begun, the last chunk not counted.</param>
/// <param name="ExtensionCount">The number of well-formed chunk extensions on all chunks.</param>
/// <param name="Extensions">The first extensions, up to <see cref="ReaderLimits.ChunkExtensionsKept"/> octets of them.</param>
public sealed record ChunkedBody(long ChunkCount, long ExtensionCount, IReadOnlyList<ChunkExtension> Extensions);
