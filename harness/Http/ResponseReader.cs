namespace HttpConformance.Http;

/// <summary>
/// Reads the responses of one connection from its octets, however these are cut into pieces, and frames them as
/// RFC 9112 section 6.3 says. What deviates from the grammar is recorded with its offset, not thrown; what can be read in
/// spite of it is read. Memory is bounded by <see cref="ReaderLimits"/> and the number of expected responses. Not thread-safe.
/// </summary>
public sealed partial class ResponseReader : IDisposable
{
    private readonly ReaderLimits _limits;
    private readonly Queue<string> _methods = new();
    private readonly List<Response> _responses = [];
    private readonly DeviationLog _log;
    private readonly OctetBuffer _leftover = new();
    private readonly LineBuffer _lines = new();
    private readonly FieldSection _section = new();
    private readonly ContentBuffer _content = new();
    private readonly ChunkedDecoder _chunked;
    private readonly ResponseDraft _draft;
    private Response? _lastPartial;
    private Part _part;

    /// <summary>A reader at the beginning of a connection.</summary>
    public ResponseReader(ReaderLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _limits = limits;
        _log = new DeviationLog(limits.DeviationsOfOneKind);
        _draft = new ResponseDraft(limits);
        _chunked = new ChunkedDecoder(limits, _lines);
    }

    private enum Part
    {
        StatusLine,
        HeaderSection,
        ContentByLength,
        ContentUntilClose,
        ChunkedContent,
        TrailerSection,
        Leftover,
    }

    /// <summary>The complete responses, interim ones included, in order of arrival.</summary>
    public IReadOnlyList<Response> Responses => _responses;

    /// <summary>The response that is being read, or that was when the reader stopped or the connection ended; null where none is begun. Put together at each call.</summary>
    public Response? Partial => _part == Part.Leftover ? _lastPartial : BuildPartial(Offset, ResponseEnd.Open);

    /// <summary>Whether there is a <see cref="Partial"/> response; costs nothing.</summary>
    public bool HasPartial => _part switch
    {
        Part.Leftover => _lastPartial is not null,
        Part.StatusLine => IsStatusLineBegun,
        _ => true,
    };

    /// <summary>The number of requests without a final response; one whose final status line was read counts as answered.</summary>
    public int UnansweredRequests => _methods.Count;

    /// <summary>Whether no further responses are read.</summary>
    public bool IsStopped => StopReason != StopReason.NotStopped;

    /// <summary>Why no further responses are read.</summary>
    public StopReason StopReason { get; private set; }

    /// <summary>Whether <see cref="End"/> was called.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The number of octets fed.</summary>
    public long Offset { get; private set; }

    /// <summary>The position in the stream of the first octet of <see cref="Leftover"/>, where the reader has stopped.</summary>
    public long LeftoverOffset { get; private set; }

    /// <summary>The number of octets that were not read as part of a response: those of a tunnel, garbage, and what came after.</summary>
    public long LeftoverLength { get; private set; }

    /// <summary>The first of the octets that were not read as part of a response, up to <see cref="ReaderLimits.LeftoverKept"/>.</summary>
    public ReadOnlyMemory<byte> Leftover => _leftover.Memory;

    /// <summary>What is wrong outside of any response; what is wrong with a response is listed there.</summary>
    public IReadOnlyList<Deviation> Deviations => _log.ToArray();

    /// <summary>How many more deviations than <see cref="Deviations"/> were found outside of any response.</summary>
    public long UnlistedDeviations => _log.Unlisted;

    /// <summary>The octets of memory that are held for reading on.</summary>
    internal int BufferCapacity => _lines.Capacity + _content.Capacity + _leftover.Capacity;

    /// <summary>Announces a request, so that the response to it is framed as one to its method (RFC 9112 section 9.2).</summary>
    /// <param name="method">The method as sent; HEAD and CONNECT change the framing.</param>
    public void Expect(string method)
    {
        ArgumentNullException.ThrowIfNull(method);
        _methods.Enqueue(method);
    }

    /// <summary>Reads octets of the connection. After <see cref="End"/>, or once stopped, they are leftover.</summary>
    public void Feed(ReadOnlySpan<byte> octets)
    {
        while (!octets.IsEmpty)
        {
            var taken = Read(octets);
            Offset += taken;
            octets = octets[taken..];
        }
    }

    /// <summary>Tells that the connection ended: completes content that the end delimits and marks a partial response as truncated.</summary>
    /// <param name="reset">Whether it ended with an error, so that even content that the end delimits is incomplete (RFC 9112 section 8).</param>
    public void End(bool reset = false)
    {
        if (IsEnded)
        {
            return;
        }

        if (_part != Part.Leftover)
        {
            EndPart(reset);
        }

        Freeze(reset ? ResponseEnd.Reset : ResponseEnd.Truncated);
        IsEnded = true;
    }

    /// <summary>Frees what <see cref="End"/> frees as well; needed only where the end of the connection is never told.</summary>
    public void Dispose() => Freeze(ResponseEnd.Open);

    private int Read(ReadOnlySpan<byte> octets) => _part switch
    {
        Part.StatusLine => ReadStatusLine(octets),
        Part.HeaderSection => ReadHeaderLine(octets),
        Part.ContentByLength => ReadContent(octets),
        Part.ContentUntilClose => ReadContentUntilClose(octets),
        Part.ChunkedContent => ReadChunked(octets),
        Part.TrailerSection => ReadTrailerLine(octets),
        _ => KeepLeftover(octets),
    };
}
