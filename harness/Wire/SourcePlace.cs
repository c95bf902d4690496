namespace HttpConformance.Wire;

/// <summary>A place in a file, kept for messages that are found out later.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in octets.</param>
/// <param name="LineText">The line, one character an octet.</param>
public sealed record SourcePlace(int Line, int Column, string LineText);
