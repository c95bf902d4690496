namespace HttpConformance.Http;

/// <summary>
/// Collects lines from octets that come in pieces. Lines read stay in the buffer, so that a whole section
/// is one array in the end, until <see cref="Restart"/> is called.
/// </summary>
internal sealed class LineBuffer
{
    private readonly OctetBuffer _octets = new();
    private long _offset;

    /// <summary>The index in <see cref="Octets"/> at which the current line begins.</summary>
    public int LineStart { get; private set; }

    public int Capacity => _octets.Capacity;

    public ReadOnlySpan<byte> Octets => _octets.Span;

    /// <summary>The current line as far as it came, with its line terminator.</summary>
    public ReadOnlySpan<byte> Line => _octets.Span[LineStart..];

    public long LineOffset => _offset + LineStart;

    /// <summary>Forgets everything; the octet that comes next has this offset in the stream.</summary>
    public void Restart(long offset)
    {
        _octets.Clear();
        LineStart = 0;
        _offset = offset;
    }

    /// <summary>Forgets everything before the current line.</summary>
    public void RestartAtLine()
    {
        _octets.DropFirst(LineStart);
        _offset += LineStart;
        LineStart = 0;
    }

    public void NextLine() => LineStart = _octets.Length;

    /// <summary>Takes octets up to LF, or until the buffer holds as many as <paramref name="fullAt"/>.</summary>
    public LineState Take(ReadOnlySpan<byte> octets, int fullAt, out int taken)
    {
        var room = Math.Min(fullAt - _octets.Length, octets.Length);
        var end = octets[..room].IndexOf((byte)'\n');
        taken = end < 0 ? room : end + 1;
        _octets.Append(octets[..taken], expectedLength: 512);
        return end >= 0 ? LineState.Complete
            : _octets.Length >= fullAt ? LineState.TooLong
            : LineState.Incomplete;
    }

    /// <summary>The current line, which is complete, without its terminator.</summary>
    public ReadOnlySpan<byte> TakeTerminator(DeviationLog log, string message)
    {
        var line = Line;
        if (line is [.., (byte)'\r', (byte)'\n'])
        {
            return line[..^2];
        }

        log.Add(DeviationKind.BareLf, LineOffset + line.Length - 1, message);
        return line[..^1];
    }
}

internal enum LineState
{
    Incomplete,
    Complete,
    TooLong,
}
