namespace HttpConformance.Http;

/// <content>The status line and the header section.</content>
public sealed partial class ResponseReader
{
    private bool _isStatusLine;
    private bool _lastHadNoContent;
    private int _interimCount;
    private int _unsolicitedCount;
    private int _sectionStart;
    private long _sectionOctets;
    private long _contentOctets;

    private int ReadStatusLine(ReadOnlySpan<byte> octets)
    {
        var state = _lines.Take(octets, _limits.StartLine, out var taken);
        if (!_isStatusLine)
        {
            switch (StatusLineStarts.Of(_lines.Line))
            {
                case StatusLineStart.EmptyLine:
                    _log.Add(DeviationKind.EmptyLineOutsideResponse, _lines.LineOffset, "an empty line outside of any response");
                    _lines.TakeTerminator(_log, "LF without CR ends an empty line outside of any response");
                    _lines.Restart(Offset + taken);
                    return taken;
                case StatusLineStart.Undecided when state == LineState.Incomplete:
                    return taken;
                case StatusLineStart.StatusLine:
                    _isStatusLine = true;
                    break;
                default:
                    StopAtGarbage();
                    return taken;
            }
        }

        if (state == LineState.TooLong)
        {
            _draft.Log.Add(DeviationKind.StartLineTooLong, Offset + taken, "the status line is too long");
            Stop(StopReason.LimitExceeded, Offset + taken);
        }
        else if (state == LineState.Complete)
        {
            BeginResponse();
        }

        return taken;
    }

    private void BeginResponse()
    {
        var line = _lines.TakeTerminator(_draft.Log, "LF without CR ends the status line");
        var statusLine = _draft.Begin(line, _lines.LineOffset);
        var isFinal = statusLine is { IsReadable: true, IsInterim: false };
        _draft.Answer(_methods.Count == 0 ? null : isFinal ? _methods.Dequeue() : _methods.Peek());
        _lines.NextLine();
        _sectionStart = _lines.LineStart;
        _section.Clear();
        _part = Part.HeaderSection;
        _interimCount = isFinal ? 0 : _interimCount + 1;
        _unsolicitedCount += _draft.Method is null ? 1 : 0;
        if (!statusLine.IsReadable)
        {
            Stop(StopReason.FramingLost, _lines.LineOffset);
        }
        else if (_interimCount > _limits.InterimResponses)
        {
            _draft.Log.Add(DeviationKind.TooManyInterimResponses, _draft.StartOffset, "too many interim responses before a final one");
            Stop(StopReason.LimitExceeded, _lines.LineOffset);
        }
        else if (_unsolicitedCount > _limits.UnsolicitedResponses)
        {
            _draft.Log.Add(DeviationKind.TooManyUnsolicitedResponses, _draft.StartOffset, "too many responses that no request asked for");
            Stop(StopReason.LimitExceeded, _lines.LineOffset);
        }
    }

    private int ReadHeaderLine(ReadOnlySpan<byte> octets)
    {
        if (TakeFieldLine(octets, out var taken) && IsEndOfSection("LF without CR ends a line of the header section"))
        {
            EndHeaderSection();
        }

        return taken;
    }

    private void EndHeaderSection()
    {
        _draft.SetHeaderSection(_lines.Octets.ToArray(), _section);
        var body = BodyLength.Of(_draft.Status, _draft.Version, _draft.Method, _draft.Fields, _draft.Log);
        _draft.EndHeaderSection(body.Framing);
        _sectionOctets += _lines.Octets.Length;
        var offset = _lines.LineOffset + _lines.Line.Length;
        _lines.Restart(offset);
        _content.Start((int)Math.Min(_limits.ContentKept, _limits.ContentKeptInAll - _contentOctets));
        _due = body.Octets;
        switch (body.Framing)
        {
            case Framing.Chunked:
                _chunked.Start(offset);
                _part = Part.ChunkedContent;
                break;
            case Framing.ContentLength when _due > 0:
                _part = Part.ContentByLength;
                break;
            case Framing.Close:
                _part = Part.ContentUntilClose;
                break;
            case Framing.Unknown:
                Stop(StopReason.FramingLost, offset);
                break;
            case Framing.Tunnel:
                Complete(offset);
                Stop(StopReason.Tunnel, offset);
                break;
            default:
                Complete(offset);
                break;
        }
    }

    private bool TakeFieldLine(ReadOnlySpan<byte> octets, out int taken)
    {
        var room = (int)Math.Clamp(_limits.FieldSectionsInAll - _sectionOctets, 0, _limits.FieldSection);
        var state = _lines.Take(octets, _sectionStart + room, out taken);
        if (state == LineState.TooLong)
        {
            _draft.Log.Add(DeviationKind.FieldSectionTooLarge, Offset + taken, "a field section is too large");
            StopAtLine(StopReason.LimitExceeded);
        }

        return state == LineState.Complete;
    }

    private bool IsEndOfSection(string bareLf)
    {
        var line = _lines.TakeTerminator(_draft.Log, bareLf);
        if (line.IsEmpty)
        {
            return true;
        }

        if (_section.LineCount == _limits.FieldLines)
        {
            _draft.Log.Add(DeviationKind.TooManyFieldLines, _lines.LineOffset, "too many lines in a field section");
            StopAtLine(StopReason.LimitExceeded);
            return false;
        }

        _section.Add(line, _lines.LineStart, _lines.LineOffset, _draft.Log);
        _lines.NextLine();
        return false;
    }
}
