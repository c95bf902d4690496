namespace HttpConformance.Wire.Reading;

/// <summary>What the readers of one file share.</summary>
internal sealed class ReadingContext(string file)
{
    public ErrorList Errors { get; } = new(file);

    public IReadOnlyList<SourceLine> Lines { get; set; } = [];

    public NameTable Names { get; } = new();

    /// <summary>Whether a line with an error may have opened a connection, so that none is called unused.</summary>
    public bool HasDoubtfulConnections { get; set; }

    public List<string> Comments { get; } = [];

    public void Comment(SourceLine line) => Comments.Add(line.Text[1..].TrimStart(' '));
}
