namespace HttpConformance.Http;

/// <summary>Why a <see cref="ResponseReader"/> reads no further responses.</summary>
public enum StopReason
{
    /// <summary>It has not stopped.</summary>
    NotStopped,

    /// <summary>A 101 response or a 2xx response to CONNECT made the connection a tunnel.</summary>
    Tunnel,

    /// <summary>The octets do not tell where the response, or the next one, begins or ends.</summary>
    FramingLost,

    /// <summary>A limit of <see cref="ReaderLimits"/> was exceeded.</summary>
    LimitExceeded,
}
