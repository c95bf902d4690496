namespace HttpConformance.Http;

/// <content>What follows the header section.</content>
public sealed partial class ResponseReader
{
    private long _due;

    private int ReadContent(ReadOnlySpan<byte> octets)
    {
        var taken = (int)Math.Min(_due, octets.Length);
        _content.Append(octets[..taken], _due);
        _due -= taken;
        if (_due == 0)
        {
            Complete(Offset + taken);
        }

        return taken;
    }

    private int ReadContentUntilClose(ReadOnlySpan<byte> octets)
    {
        _content.Append(octets, octets.Length);
        return octets.Length;
    }

    private int ReadChunked(ReadOnlySpan<byte> octets)
    {
        switch (_chunked.Read(octets, Offset, _content, _draft.Log, out var taken))
        {
            case ChunkedProgress.LastChunk:
                _sectionStart = 0;
                _section.Clear();
                _part = Part.TrailerSection;
                break;
            case ChunkedProgress.Lost:
                StopAtLine(StopReason.FramingLost);
                break;
            case ChunkedProgress.LimitExceeded:
                StopAtLine(StopReason.LimitExceeded);
                break;
        }

        return taken;
    }

    private int ReadTrailerLine(ReadOnlySpan<byte> octets)
    {
        if (!TakeFieldLine(octets, out var taken))
        {
            return taken;
        }

        if (_lines.Line[0] is not ((byte)' ' or (byte)'\t') && StatusLineStarts.Of(_lines.Line) == StatusLineStart.StatusLine)
        {
            _draft.Log.Add(DeviationKind.MissingFinalCrlf, _lines.LineOffset, "a status line where the empty line of the chunked body is due");
            EndTrailerSection();
            Complete(_lines.LineOffset);
            BeginResponse();
        }
        else if (IsEndOfSection("LF without CR ends a line of the trailer section"))
        {
            EndTrailerSection();
            Complete(Offset + taken);
        }

        return taken;
    }

    private int KeepLeftover(ReadOnlySpan<byte> octets)
    {
        var kept = Math.Min(_limits.LeftoverKept - _leftover.Length, octets.Length);
        _leftover.Append(octets[..kept]);
        LeftoverLength += octets.Length;
        return octets.Length;
    }
}
