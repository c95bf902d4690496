namespace HttpConformance.Replay;

/// <summary>One thing that happened on a connection.</summary>
/// <param name="Connection">The connection, from 1; 0 for what belongs to none.</param>
/// <param name="Direction">Sent, received, or an event.</param>
/// <param name="At">The time since the exchange began.</param>
/// <param name="Octets">The octets; empty for an event. Long runs are cut and <paramref name="Length"/> tells the whole.</param>
/// <param name="Length">The number of octets that were sent or received.</param>
/// <param name="Text">For an event, what happened, in words; otherwise empty.</param>
public sealed record TranscriptEntry(
    int Connection,
    TranscriptDirection Direction,
    TimeSpan At,
    ReadOnlyMemory<byte> Octets,
    long Length,
    string Text);
