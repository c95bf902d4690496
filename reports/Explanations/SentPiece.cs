namespace HttpConformance.Reports.Explanations;

/// <summary>Octets that are sent, or what stands for them.</summary>
/// <param name="Octets">The octets; empty where <paramref name="Name"/> stands for them.</param>
/// <param name="Name">The name in braces, as the fixture spells it; empty for octets.</param>
/// <param name="IsVaried">Whether this is the value in which the checks of a family differ.</param>
public sealed record SentPiece(ReadOnlyMemory<byte> Octets, string Name, bool IsVaried);
