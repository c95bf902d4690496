namespace HttpConformance.Benchmarks.Floors;

/// <summary>A piece of a connection: octets that the client sent, or the number of those that it received.</summary>
/// <param name="Sent">What the client sent; empty for the end of its direction, and where <paramref name="Received"/> is not 0.</param>
/// <param name="Received">The number of octets that came from the target.</param>
internal sealed record RecordedStep(ReadOnlyMemory<byte> Sent, int Received);
