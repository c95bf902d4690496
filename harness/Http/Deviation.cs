namespace HttpConformance.Http;

/// <summary>One place at which the received octets differ from what a server may send.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Offset">The position of the offending octet in the stream of the connection, from 0; where octets are missing, the position at which the first of them was due.</param>
/// <param name="Message">What was found and where, for people.</param>
public sealed record Deviation(DeviationKind Kind, long Offset, string Message);
