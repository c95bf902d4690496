using HttpConformance.Replay;

namespace HttpConformance.Reports.Transcripts;

/// <summary>Entries of a transcript that read as one: octets that went the same way with nothing between them, or an event.</summary>
/// <param name="Connection">The connection, from 1; 0 for what belongs to none.</param>
/// <param name="Direction">Sent, received, or an event.</param>
/// <param name="From">The time of the first entry.</param>
/// <param name="To">The time of the last entry.</param>
/// <param name="Entries">How many entries stand in it.</param>
/// <param name="Octets">The octets that the transcript keeps.</param>
/// <param name="Length">The number of octets that went over the wire.</param>
/// <param name="Text">What happened, for an event.</param>
internal sealed record TranscriptBlock(
    int Connection,
    TranscriptDirection Direction,
    TimeSpan From,
    TimeSpan To,
    int Entries,
    ReadOnlyMemory<byte> Octets,
    long Length,
    string Text)
{
    /// <summary>The octets that the transcript does not keep.</summary>
    public long NotKept => Math.Max(0, Length - Octets.Length);
}
