using System.Text;

namespace HttpConformance.Http;

/// <summary>Takes the lines of a header or trailer section apart (RFC 9112 section 5).</summary>
internal sealed class FieldSection
{
    private readonly List<Extent> _lines = [];
    private bool _canFold;
    private bool _hasLine;

    /// <summary>The lines of the section, those included that make no field line of their own.</summary>
    public int LineCount { get; private set; }

    public void Clear()
    {
        _lines.Clear();
        LineCount = 0;
        _canFold = false;
        _hasLine = false;
    }

    /// <param name="line">A line without its terminator, not empty.</param>
    /// <param name="start">The index at which the line begins in the octets that <see cref="ToArray"/> is given.</param>
    /// <param name="offset">The offset of the line in the stream.</param>
    /// <param name="log">Takes the deviations.</param>
    public void Add(ReadOnlySpan<byte> line, int start, long offset, DeviationLog log)
    {
        LineCount++;
        if (line[0] is (byte)' ' or (byte)'\t')
        {
            AddFolded(line, start, offset, log);
            return;
        }

        _hasLine = true;
        var colon = line.IndexOf((byte)':');
        _canFold = colon >= 0;
        ControlOctets.Report(line, _canFold ? colon + 1 : line.Length, offset, log);
        if (!_canFold)
        {
            log.Add(DeviationKind.LineWithoutColon, offset, "a line of a field section has no colon");
            return;
        }

        var nameLength = CheckName(line[..colon], offset, log);
        _lines.Add(new Extent(start, start + line.Length, nameLength, colon, IsFolded: false));
    }

    /// <param name="octets">Octets that stay as they are, with the lines at the indexes that <see cref="Add"/> was told.</param>
    /// <param name="offset">The offset of the first of the octets in the stream.</param>
    public FieldLine[] ToArray(ReadOnlyMemory<byte> octets, long offset)
    {
        var lines = new FieldLine[_lines.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            var extent = _lines[i];
            var raw = octets[extent.Start..extent.End];
            var value = FieldSyntax.TrimWhitespace(raw[(extent.Colon + 1)..]);
            lines[i] = new FieldLine(
                Encoding.Latin1.GetString(raw.Span[..extent.NameLength]),
                extent.IsFolded ? Unfold(value.Span) : value,
                offset + extent.Start,
                raw);
        }

        return lines;
    }

    private static int CheckName(ReadOnlySpan<byte> name, long offset, DeviationLog log)
    {
        if (name.IsEmpty)
        {
            log.Add(DeviationKind.EmptyFieldName, offset, "a field line begins with the colon");
            return 0;
        }

        var end = FieldSyntax.TokenLength(name);
        if (end == name.Length)
        {
            return end;
        }

        var trimmed = name.TrimEnd(" \t"u8).Length;
        if (trimmed < name.Length)
        {
            log.Add(DeviationKind.SpaceBeforeColon, offset + trimmed, "whitespace between the field name and the colon");
        }

        if (end < trimmed)
        {
            log.Add(DeviationKind.InvalidFieldName, offset + end, "the field name is not a token", name[end]);
        }

        return trimmed;
    }

    private void AddFolded(ReadOnlySpan<byte> line, int start, long offset, DeviationLog log)
    {
        ControlOctets.Report(line, 0, offset, log);
        if (!_hasLine)
        {
            log.Add(DeviationKind.WhitespaceBeforeFirstField, offset, "whitespace before the first field line");
            return;
        }

        log.Add(DeviationKind.ObsFold, offset, "a field line goes on in the next line");
        if (_canFold)
        {
            _lines[^1] = _lines[^1] with { End = start + line.Length, IsFolded = true };
        }
    }

    private static byte[] Unfold(ReadOnlySpan<byte> value)
    {
        var unfolded = new byte[value.Length];
        var length = 0;
        foreach (var range in value.Split((byte)'\n'))
        {
            var piece = value[range];
            if (range.End.Value < value.Length && piece is [.., (byte)'\r'])
            {
                piece = piece[..^1];
            }

            piece = piece.Trim(" \t"u8);
            if (range.Start.Value > 0)
            {
                unfolded[length++] = (byte)' ';
            }

            piece.CopyTo(unfolded.AsSpan(length));
            length += piece.Length;
        }

        return unfolded[..length].AsSpan().Trim((byte)' ').ToArray();
    }

    private readonly record struct Extent(int Start, int End, int NameLength, int Colon, bool IsFolded);
}
