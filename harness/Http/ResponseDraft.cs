namespace HttpConformance.Http;

/// <summary>The response that is being read.</summary>
internal sealed class ResponseDraft(ReaderLimits limits)
{
    private ReadOnlyMemory<byte> _head;
    private StatusLine _statusLine = new("", -1, 0);
    private int _statusLineLength;
    private long _contentOffset = -1;
    private FieldLine[] _trailers = [];

    public DeviationLog Log { get; } = new(limits.DeviationsOfOneKind);

    public bool HasHeaderSection => _contentOffset >= 0;

    public int Status => _statusLine.Status;

    public string Version => _statusLine.Version;

    public string? Method { get; private set; }

    public Framing Framing { get; private set; }

    public FieldLine[] Fields { get; private set; } = [];

    public long StartOffset { get; private set; }

    public StatusLine Begin(ReadOnlySpan<byte> line, long offset)
    {
        StartOffset = offset;
        _statusLineLength = line.Length;
        _statusLine = StatusLine.Read(line, offset, Log);
        return _statusLine;
    }

    /// <param name="method">The method of the request that is answered; null where none waits.</param>
    public void Answer(string? method)
    {
        Method = method;
        if (method is null)
        {
            Log.Add(DeviationKind.UnsolicitedResponse, StartOffset, "no request was waiting for a response");
        }
    }

    /// <summary>Sets what is known of a response whose status line is not complete.</summary>
    public void SetStatusLine(byte[] octets, long offset, string? method)
    {
        Method = method;
        StartOffset = offset;
        _head = octets;
        _statusLine = new StatusLine("", -1, octets.Length);
        _statusLineLength = octets.Length;
    }

    /// <summary>Sets the header section, or as much of it as is known.</summary>
    /// <param name="head">The octets from the status line on.</param>
    /// <param name="section">The lines of the header section.</param>
    public void SetHeaderSection(byte[] head, FieldSection section)
    {
        _head = head;
        Fields = section.ToArray(head, StartOffset);
    }

    public void EndHeaderSection(Framing framing)
    {
        Framing = framing;
        _contentOffset = StartOffset + _head.Length;
    }

    /// <summary>Sets the trailer section, or as much of it as is known.</summary>
    public void SetTrailerSection(FieldLine[] trailers) => _trailers = trailers;

    public Response Build(long endOffset, Content content, ChunkedBody? chunked, ResponseEnd end) => new()
    {
        Status = Math.Max(Status, 0),
        Version = Version,
        StatusLine = _head[.._statusLineLength],
        Reason = _head[_statusLine.ReasonStart.._statusLineLength],
        Fields = Fields,
        Trailers = _trailers,
        Content = content,
        Framing = Framing,
        Chunked = chunked,
        Method = Method,
        Unsolicited = Method is null,
        IsComplete = end == ResponseEnd.Complete,
        Truncated = end is ResponseEnd.Truncated or ResponseEnd.Reset,
        WasReset = end == ResponseEnd.Reset,
        StartOffset = StartOffset,
        ContentOffset = HasHeaderSection ? _contentOffset : endOffset,
        EndOffset = endOffset,
        Deviations = Log.ToArray(),
        UnlistedDeviations = Log.Unlisted,
    };

    public void Clear()
    {
        Log.Clear();
        Method = null;
        Framing = Framing.Unknown;
        Fields = [];
        _head = default;
        _trailers = [];
        _contentOffset = -1;
        _statusLine = new StatusLine("", -1, 0);
        _statusLineLength = 0;
    }
}

internal enum ResponseEnd
{
    Open,
    Complete,
    Truncated,
    Reset,
}
