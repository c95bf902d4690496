using System.Globalization;
using System.Runtime.InteropServices;
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

    private static ReadOnlySpan<byte> Blanks => " \t"u8;

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

            var line = octets[..end];
            if (_line.Count > 0)
            {
                _line.AddRange(line);
                line = CollectionsMarshal.AsSpan(_line);
            }

            octets = octets[(end + 1)..];
            ReadLine(line.TrimEnd((byte)'\r'), found);
            _line.Clear();
        }
    }

    private void ReadLine(ReadOnlySpan<byte> line, Action<SentRequest> found)
    {
        switch (_state)
        {
            case State.StartLine when line.Length > 0:
                _request = RequestOf(line);
                found(_request);
                (_state, _contentLeft, _chunked, _isFramed) = (State.Fields, 0, false, false);
                break;
            case State.Fields when line.Length > 0:
                ReadField(line);
                break;
            case State.Fields:
                _state = _chunked ? State.ChunkSize : _contentLeft > 0 ? State.Content : State.StartLine;
                break;
            case State.ChunkSize when TryReadChunkSize(line, out var size):
                (_state, _contentLeft) = size == 0 ? (State.Trailers, 0) : (State.ChunkData, size + 2L);
                break;
            case State.ChunkSize:
                (_state, _isAmbiguous) = (State.StartLine, true);
                ReadLine(line, found);
                break;
            case State.Trailers when line.Length == 0:
                _state = State.StartLine;
                break;
            default:
                break;
        }
    }

    /// <summary>The first, the second and the last word of the line.</summary>
    private SentRequest RequestOf(ReadOnlySpan<byte> line)
    {
        var method = TakeWord(ref line);
        var target = TakeWord(ref line);
        var rest = line.Trim(Blanks);
        return new SentRequest(method, target, Text(rest[(rest.LastIndexOfAny(Blanks) + 1)..])) { IsCertain = !_isAmbiguous };
    }

    private static string TakeWord(ref ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(Blanks);
        var end = line.IndexOfAny(Blanks);
        var word = end < 0 ? line : line[..end];
        line = line[word.Length..];
        return Text(word);
    }

    private void ReadField(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon < 0)
        {
            _isAmbiguous = true;
            return;
        }

        var name = Text(line[..colon]);
        var value = Text(line[(colon + 1)..].Trim(Blanks));
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

    private static bool TryReadChunkSize(ReadOnlySpan<byte> line, out int size)
    {
        var end = line.IndexOf((byte)';');
        return int.TryParse(Text(end < 0 ? line : line[..end]).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }

    private static string Text(ReadOnlySpan<byte> octets) => Encoding.Latin1.GetString(octets);
}
