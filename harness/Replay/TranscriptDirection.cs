namespace HttpConformance.Replay;

/// <summary>Which way a transcript entry goes.</summary>
public enum TranscriptDirection
{
    /// <summary>From the suite to the target.</summary>
    Sent,

    /// <summary>From the target to the suite.</summary>
    Received,

    /// <summary>Something that happened to the connection: opened, closed, reset, a deadline passed.</summary>
    Event,
}
