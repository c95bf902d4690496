namespace HttpConformance.Http;

/// <summary>Removes the chunked transfer coding up to the last chunk (RFC 9112 section 7.1.3); the trailer section is left.</summary>
internal sealed class ChunkedDecoder(ReaderLimits limits, LineBuffer lines)
{
    private readonly ChunkExtensions _extensions = new(limits.ChunkExtensionsKept);
    private Part _part;
    private long _remaining;
    private long _chunkCount;
    private bool _hasCr;

    private enum Part
    {
        SizeLine,
        Data,
        DataEnd,
    }

    /// <param name="offset">The offset in the stream at which the body begins.</param>
    public void Start(long offset)
    {
        _part = Part.SizeLine;
        _chunkCount = 0;
        _extensions.Clear();
        lines.Restart(offset);
    }

    public ChunkedBody Snapshot() => new(_chunkCount, _extensions.Count, _extensions.ToArray());

    /// <param name="octets">What came; at least one octet.</param>
    /// <param name="offset">The offset of the first of the octets in the stream.</param>
    /// <param name="content">Takes the data.</param>
    /// <param name="log">Takes the deviations.</param>
    /// <param name="taken">How many of the octets were read.</param>
    public ChunkedProgress Read(ReadOnlySpan<byte> octets, long offset, ContentBuffer content, DeviationLog log, out int taken)
    {
        switch (_part)
        {
            case Part.SizeLine:
                return ReadSizeLine(octets, log, out taken);
            case Part.Data:
                taken = (int)Math.Min(_remaining, octets.Length);
                content.Append(octets[..taken], _remaining);
                _remaining -= taken;
                _part = _remaining == 0 ? Part.DataEnd : Part.Data;
                _hasCr = false;
                return ChunkedProgress.Going;
            default:
                return ReadDataEnd(octets[0], offset, log, out taken);
        }
    }

    private ChunkedProgress ReadSizeLine(ReadOnlySpan<byte> octets, DeviationLog log, out int taken)
    {
        var state = lines.Take(octets, limits.ChunkLine, out taken);
        if (state != LineState.Complete)
        {
            if (state == LineState.TooLong)
            {
                log.Add(DeviationKind.ChunkLineTooLong, lines.LineOffset + limits.ChunkLine, "the line with the chunk size is too long");
                return ChunkedProgress.LimitExceeded;
            }

            return ChunkedProgress.Going;
        }

        var line = lines.TakeTerminator(log, "LF without CR ends a chunk line");
        if (ChunkLine.Read(line, lines.LineOffset, log, _extensions) is not { } size)
        {
            return ChunkedProgress.Lost;
        }

        lines.Restart(lines.LineOffset + lines.Line.Length);
        if (size == 0)
        {
            return ChunkedProgress.LastChunk;
        }

        _chunkCount++;
        _remaining = size;
        _part = Part.Data;
        return ChunkedProgress.Going;
    }

    private ChunkedProgress ReadDataEnd(byte octet, long offset, DeviationLog log, out int taken)
    {
        taken = 1;
        if (octet == '\r' && !_hasCr)
        {
            _hasCr = true;
            lines.Restart(offset);
            lines.Take([octet], int.MaxValue, out _);
            return ChunkedProgress.Going;
        }

        if (octet == '\n')
        {
            if (!_hasCr)
            {
                log.Add(DeviationKind.BareLf, offset, "LF without CR ends the data of a chunk");
            }

            lines.Restart(offset + 1);
            _part = Part.SizeLine;
            return ChunkedProgress.Going;
        }

        if (!_hasCr)
        {
            lines.Restart(offset);
        }

        taken = 0;
        log.Add(DeviationKind.MissingChunkDataCrlf, lines.LineOffset, "no line terminator behind the data of a chunk");
        return ChunkedProgress.Lost;
    }
}

internal enum ChunkedProgress
{
    Going,
    LastChunk,
    Lost,
    LimitExceeded,
}
