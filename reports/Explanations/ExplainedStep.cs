namespace HttpConformance.Reports.Explanations;

/// <summary>One thing that the client does.</summary>
/// <param name="Connection">The connection, from 1.</param>
/// <param name="Pieces">The octets of one write; empty for a direction.</param>
/// <param name="Words">What a direction does; empty for a write.</param>
public sealed record ExplainedStep(int Connection, IReadOnlyList<SentPiece> Pieces, string Words);
