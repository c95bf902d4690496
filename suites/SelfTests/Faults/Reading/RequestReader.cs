namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads the head of one request: request line, header section and what they say of the connection.</summary>
internal sealed class RequestReader(ConnectionInput input, ServerSettings settings, ConnectionMemory connection)
{
    private const int LongestRequestLine = 16_384;
    private const int MostEmptyLines = 16;
    private bool _headRead;

    /// <summary>The request that was begun last, for an answer to what is wrong with it.</summary>
    public Request? Begun { get; private set; }

    /// <returns>The request without its content, or <see langword="null"/> when the client has ended its side.</returns>
    /// <exception cref="RefusedException">The head is malformed, cut off or too large.</exception>
    public async Task<Request?> ReadHeadAsync()
    {
        Begun = null;
        _headRead = false;
        if (await ReadRequestLineAsync() is not { } line)
        {
            return null;
        }

        var request = new Request(connection);
        Begun = request;
        RequestLine.Parse(line, request, settings);
        if (!request.WithoutVersion)
        {
            await new FieldSectionReader(input, settings).ReadAsync(request.Fields);
        }

        _headRead = true;
        StatelessnessTampering.BeforeChecks(request, settings);
        HostField.Check(request, settings);
        RequestTarget.Resolve(request, settings);
        request.Persistent = !request.WithoutVersion && Persistence.Wanted(request, settings);
        return request;
    }

    /// <summary>Passes over the rest of a header section that was refused half-way.</summary>
    public void SkipRest()
    {
        if (!_headRead)
        {
            var end = input.Unread.IndexOf("\r\n\r\n"u8);
            input.Skip(end < 0 ? input.Buffered : end + 4);
        }
    }

    private async Task<string?> ReadRequestLineAsync()
    {
        if (input.Buffered == 0 && !await input.FillAsync(settings.IdlePatience))
        {
            return null;
        }

        if (settings.Is(Fault.FirstSegmentOnly) && input.Unread.IndexOf("\r\n\r\n"u8) < 0)
        {
            throw new RefusedException(400, "The header section is incomplete.");
        }

        for (var empty = 0; empty <= MostEmptyLines; empty++)
        {
            var line = await input.ReadLineAsync(LongestLine, StatusOfLongLine, settings.Is(LawfulVariant.BareLineFeedAccepted));
            if (line is null || line.Length > 0)
            {
                return line;
            }

            if (settings.Is(Fault.LeadingEmptyLineRefused) || connection.LineEndLeft || (settings.Is(Fault.EmptyLineAfterPostRefused) && connection.SeenPost))
            {
                break;
            }
        }

        throw new RefusedException(400, "Empty lines stand in front of the request line.");
    }

    private int LongestLine => settings.Is(Fault.LongTargetRefusedEarly) ? 4_096 : settings.Is(LawfulVariant.LowLimits) ? 8_192 : LongestRequestLine;

    private int StatusOfLongLine(string beginning)
    {
        var longMethod = !beginning.Contains(' ', StringComparison.Ordinal);
        return longMethod ? 501 : settings.Is(Fault.LongTargetUnanswered) ? 0 : 414;
    }
}
