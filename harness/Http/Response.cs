namespace HttpConformance.Http;

/// <summary>A response as it was received on a connection, complete or partial.</summary>
public sealed record Response
{
    /// <summary>The status code, 0 to 999; 0 where it was not read or is not three digits.</summary>
    public required int Status { get; init; }

    /// <summary>The protocol version as received, such as <c>HTTP/1.1</c>; empty where it was not read.</summary>
    public required string Version { get; init; }

    /// <summary>The status line as received without its line terminator.</summary>
    public ReadOnlyMemory<byte> StatusLine { get; init; }

    /// <summary>The reason phrase; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Reason { get; init; }

    /// <summary>The field lines of the header section in the order received; lines without a colon are left out.</summary>
    public IReadOnlyList<FieldLine> Fields { get; init; } = [];

    /// <summary>The field lines of the trailer section in the order received.</summary>
    public IReadOnlyList<FieldLine> Trailers { get; init; } = [];

    /// <summary>The content, transfer codings other than chunked still applied.</summary>
    public Content Content { get; init; } = Content.Empty;

    /// <summary>What delimits the content.</summary>
    public Framing Framing { get; init; }

    /// <summary>How the chunked coding was used; null where <see cref="Framing"/> is not <see cref="Framing.Chunked"/>.</summary>
    public ChunkedBody? Chunked { get; init; }

    /// <summary>The method of the request that this answers; null where no request was waiting for an answer.</summary>
    public string? Method { get; init; }

    /// <summary>Whether another response to the same request follows: the status is 1xx, but not 101, after which none does.</summary>
    public bool IsInterim => Status is >= 100 and <= 199 and not 101;

    /// <summary>Whether no request was waiting for an answer (RFC 9112 section 9.2).</summary>
    public bool Unsolicited { get; init; }

    /// <summary>Whether all of it was received (RFC 9112 section 8).</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether the connection ended before all of it was received.</summary>
    public bool Truncated { get; init; }

    /// <summary>Whether it is truncated by a reset, which throws away octets that the server has written.</summary>
    public bool WasReset { get; init; }

    /// <summary>The position of the first octet of the status line in the stream of the connection.</summary>
    public long StartOffset { get; init; }

    /// <summary>The position after the empty line that ends the header section; for a response without it, that of the last octet read so far, plus 1.</summary>
    public long ContentOffset { get; init; }

    /// <summary>The position after the last octet of the response.</summary>
    public long EndOffset { get; init; }

    /// <summary>What is wrong with the response, in the order found; at most <see cref="ReaderLimits.DeviationsOfOneKind"/> of each kind.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>How many more deviations were found than are listed.</summary>
    public long UnlistedDeviations { get; init; }
}
