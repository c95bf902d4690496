namespace HttpConformance.Http;

/// <summary>What decides where the content of a response ends (RFC 9112 section 6.3).</summary>
public enum Framing
{
    /// <summary>Not known: the header section is not complete, or its framing fields are invalid.</summary>
    Unknown,

    /// <summary>The response ends with its header section: it answers HEAD, or its status is 1xx, 204 or 304.</summary>
    None,

    /// <summary>Content-Length gives the number of octets.</summary>
    ContentLength,

    /// <summary>The chunked transfer coding is the final one and delimits the content.</summary>
    Chunked,

    /// <summary>The content ends where the connection ends.</summary>
    Close,

    /// <summary>The header section ends HTTP on this connection: 101, or 2xx to CONNECT.</summary>
    Tunnel,
}
