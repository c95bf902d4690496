namespace HttpConformance.Replay;

/// <summary>Everything that went over the connections of one exchange, in order of time.</summary>
/// <param name="Entries">What was sent, what came, and what happened.</param>
public sealed record Transcript(IReadOnlyList<TranscriptEntry> Entries)
{
    /// <summary>Nothing happened.</summary>
    public static Transcript Empty { get; } = new([]);
}
