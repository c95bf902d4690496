namespace HttpConformance.Wire.Reading;

/// <summary>One line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Raw">The octets as they stand, one character each.</param>
/// <param name="Text">What is read: as <paramref name="Raw"/>, but printable, and without spaces at its end.</param>
internal sealed record SourceLine(int Number, string Raw, string Text)
{
    public bool IsBlank => Text.Length == 0;

    public bool IsComment => Text.StartsWith('#');
}
