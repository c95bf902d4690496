namespace HttpConformance.Http;

/// <content>How responses, the reading and the connection end.</content>
public sealed partial class ResponseReader
{
    private bool IsStatusLineBegun => !_lines.Line.TrimStart(" \t\r"u8).IsEmpty;

    private void EndTrailerSection()
    {
        var octets = _lines.Octets[.._lines.LineStart].ToArray();
        _sectionOctets += octets.Length;
        var trailers = _section.ToArray(octets, _lines.LineOffset - octets.Length);
        _draft.SetTrailerSection(trailers);
        foreach (var line in trailers)
        {
            if (line.Is("Content-Length") || line.Is("Transfer-Encoding"))
            {
                _draft.Log.Add(DeviationKind.FramingFieldInTrailer, line.Offset, "a framing field in the trailer section");
            }
        }
    }

    private void Complete(long offset)
    {
        _responses.Add(Build(offset, ResponseEnd.Complete));
        _lastHadNoContent = _draft.Framing == Framing.None;
        _contentOctets += _content.Kept;
        _content.Clear();
        _draft.Clear();
        if (_lines.LineOffset == offset)
        {
            _lines.RestartAtLine();
        }
        else
        {
            _lines.Restart(offset);
        }

        _part = Part.StatusLine;
        _isStatusLine = false;
    }

    private Response Build(long offset, ResponseEnd end) =>
        _draft.Build(offset, _content.Snapshot(), _draft.Framing == Framing.Chunked ? _chunked.Snapshot() : null, end);

    private Response? BuildPartial(long offset, ResponseEnd end)
    {
        switch (_part)
        {
            case Part.StatusLine when !IsStatusLineBegun:
                return null;
            case Part.StatusLine:
                _draft.SetStatusLine(_lines.Line.ToArray(), _lines.LineOffset, _methods.Count == 0 ? null : _methods.Peek());
                break;
            case Part.HeaderSection when !_draft.HasHeaderSection:
                _draft.SetHeaderSection(_lines.Octets.ToArray(), _section);
                break;
            case Part.TrailerSection:
                _draft.SetTrailerSection(_section.ToArray(_lines.Octets.ToArray(), _lines.LineOffset - _lines.LineStart));
                break;
        }

        return Build(offset, end);
    }

    private void StopAtGarbage()
    {
        var (kind, message) = _lastHadNoContent
            ? (DeviationKind.ContentWhereNoneAllowed, "octets that are no status line follow a response that has no content")
            : _responses.Count > 0 && _methods.Count == 0
            ? (DeviationKind.OctetsAfterLastResponse, "octets that are no status line follow the last response")
            : (DeviationKind.GarbageInsteadOfStatusLine, "octets that are no status line stand where one is due");
        _log.Add(kind, _lines.LineOffset, message);
        StopAtLine(StopReason.FramingLost);
        _lastPartial = null;
    }

    /// <summary>Stops the reading; the current line is leftover.</summary>
    private void StopAtLine(StopReason reason)
    {
        Stop(reason, _lines.LineOffset);
        KeepLeftover(_lines.Line);
    }

    private void Stop(StopReason reason, long offset)
    {
        StopReason = reason;
        Freeze(ResponseEnd.Open, offset);
    }

    private void Freeze(ResponseEnd end, long? offset = null)
    {
        if (_part != Part.Leftover)
        {
            LeftoverOffset = offset ?? Offset;
            _lastPartial = BuildPartial(LeftoverOffset, end);
            _part = Part.Leftover;
            _content.Dispose();
        }
    }

    private void EndPart(bool reset)
    {
        var log = _draft.Log;
        switch (_part)
        {
            case Part.StatusLine when _lines.Line.IsEmpty:
                break;
            case Part.StatusLine when !IsStatusLineBegun || (!_isStatusLine && _methods.Count == 0):
                StopAtGarbage();
                break;
            case Part.StatusLine or Part.HeaderSection:
                log.Add(DeviationKind.TruncatedHeaderSection, Offset, "the connection ended within the header section");
                break;
            case Part.TrailerSection when !reset && _lines.Line is ([] or [(byte)'\r']):
                log.Add(DeviationKind.MissingFinalCrlf, _lines.LineOffset, "the connection ended where the empty line of the chunked body is due");
                EndTrailerSection();
                Complete(Offset);
                break;
            case Part.TrailerSection:
                log.Add(DeviationKind.TruncatedTrailerSection, Offset, "the connection ended within the trailer section");
                break;
            case Part.ContentUntilClose when !reset:
                Complete(Offset);
                break;
            default:
                log.Add(DeviationKind.TruncatedContent, Offset, "the connection ended within the content");
                break;
        }
    }
}
