using System.Globalization;
using System.Text;

namespace HttpConformance.Replay;

/// <summary>
/// Finds the requests in what is sent on one connection, so that each response can be framed by the method it answers.
/// Fixtures send malformed messages on purpose: what cannot be read is skipped to the next line, never refused.
/// </summary>
internal sealed class SentRequestScanner
{
    private readonly List<byte> _line = [];
    private State _state = State.StartLine;
    private long _contentLeft;
    private bool _chunked;
    private SentRequest? _request;
    private bool _isFramed;
    private bool _isAmbiguous;

    private enum State
    {
        StartLine,
        Fields,
        Content,
        ChunkSize,
        ChunkData,
        Trailers,
    }

    /// <summary>Reads on, and calls <paramref name="found"/> for each request _line.</summary>
    public void Scan(ReadOnlySpan<byte> octets, Action<SentRequest> found)
    {
        while (octets.Length > 0)
        {
            if (_state is State.Content or State.ChunkData)
            {
                var skipped = (int)Math.Min(_contentLeft, octets.Length);
                octets = octets[skipped..];
                _contentLeft -= skipped;
                if (_contentLeft == 0)
                {
                    _state = _state == State.Content ? State.StartLine : State.ChunkSize;
                }

                continue;
            }

            var end = octets.IndexOf((byte)'\n');
            if (end < 0)
            {
                _line.AddRange(octets);
                return;
            }

            _line.AddRange(octets[..end]);
            octets = octets[(end + 1)..];
            var text = Encoding.Latin1.GetString(_line.ToArray()).TrimEnd('\r');
            _line.Clear();
            ReadLine(text, found);
        }
    }

    private void ReadLine(string text, Action<SentRequest> found)
    {
        switch (_state)
        {
            case State.StartLine when text.Length > 0:
                var parts = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
                _request = new SentRequest(parts.ElementAtOrDefault(0) ?? "", parts.ElementAtOrDefault(1) ?? "", parts.Length > 2 ? parts[^1] : "") { IsCertain = !_isAmbiguous };
                found(_request);
                (_state, _contentLeft, _chunked, _isFramed) = (State.Fields, 0, false, false);
                break;
            case State.Fields when text.Length > 0:
                ReadField(text);
                break;
            case State.Fields:
                _state = _chunked ? State.ChunkSize : _contentLeft > 0 ? State.Content : State.StartLine;
                break;
            case State.ChunkSize when TryReadChunkSize(text, out var size):
                (_state, _contentLeft) = size == 0 ? (State.Trailers, 0) : (State.ChunkData, size + 2L);
                break;
            case State.ChunkSize:
                (_state, _isAmbiguous) = (State.StartLine, true);
                ReadLine(text, found);
                break;
            case State.Trailers when text.Length == 0:
                _state = State.StartLine;
                break;
            default:
                break;
        }
    }

    private void ReadField(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            _isAmbiguous = true;
            return;
        }

        var name = text[..colon];
        var value = text[(colon + 1)..].Trim(' ', '\t');
        _request?.Add(name.Trim(' ', '\t'), value);
        if (name.Contains("Content-Length", StringComparison.OrdinalIgnoreCase))
        {
            var isLength = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length);
            _contentLeft = isLength ? length : _contentLeft;
            Frame(isLength && name.Length == "Content-Length".Length);
        }
        else if (name.Contains("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
        {
            _chunked = value.EndsWith("chunked", StringComparison.OrdinalIgnoreCase);
            Frame(value.Equals("chunked", StringComparison.OrdinalIgnoreCase) && name.Length == "Transfer-Encoding".Length && _request?.Version == "HTTP/1.1");
        }
    }

    /// <summary>Whoever reads the framing in another way sees other requests behind this one.</summary>
    private void Frame(bool isPlain)
    {
        _isAmbiguous |= _isFramed || !isPlain;
        _isFramed = true;
    }

    private static bool TryReadChunkSize(string text, out int size) =>
        int.TryParse(text.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
}
