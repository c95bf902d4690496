namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads the content of a request.</summary>
internal sealed class ContentReader(ConnectionInput input, ServerSettings settings)
{
    private const int LongestChunkLine = 4_096;
    private const int LongestExtensions = 16_384;

    /// <summary>Reads it as the framing says, so that the next octet is the next request.</summary>
    /// <exception cref="RefusedException">The content is malformed, cut off or too large.</exception>
    public async Task<byte[]> ReadAsync(ContentFraming framing, Request request) =>
        framing.Chunked ? await ReadChunkedAsync(request) : await input.ReadExactlyAsync(framing.Length);

    /// <summary>Reads until the client ends its side, as no server may.</summary>
    public async Task<byte[]> ReadToEndAsync()
    {
        var content = new List<byte>();
        do
        {
            content.AddRange(input.Unread);
            input.Discard();
        }
        while (await input.FillAsync(settings.RequestPatience));

        return [.. content];
    }

    private async Task<byte[]> ReadChunkedAsync(Request request)
    {
        using var content = new MemoryStream();
        var extensions = 0;
        while (true)
        {
            var line = await ReadSizeLineAsync();
            var size = ChunkSizeLine.Parse(line, settings);
            extensions += line.Length - Grammar.LeadingHexDigits(line);
            if (extensions > LongestExtensions)
            {
                throw new RefusedException(400, "The chunk extensions are too long.");
            }

            if (size == 0)
            {
                await EndAsync(request);
                return content.ToArray();
            }

            if (content.Length + size > settings.LongestContent)
            {
                throw new RefusedException(413, "The content is too large.");
            }

            content.Write(await input.ReadExactlyAsync(size));
            if (settings.Is(Fault.ChunkDataLineFeedRead) && await input.SkipLineFeedAsync())
            {
                continue;
            }

            var end = await input.ReadExactlyAsync(2);
            if (end is not [(byte)'\r', (byte)'\n'] && !settings.Is(Fault.ChunkEndUnchecked))
            {
                throw new RefusedException(400, "Chunk data is not followed by CRLF.");
            }
        }
    }

    private async Task<string> ReadSizeLineAsync()
    {
        var line = await input.ReadLineAsync(LongestChunkLine, _ => 400, settings.Is(Fault.ChunkLineFeedRead), inChunks: true);
        if (line is null)
        {
            return settings.Is(Fault.CutChunksServed) ? "0" : throw new RefusedException(400, "The content is incomplete.");
        }

        // A server that looks for CRLF alone takes a line end in an extension for a part of it.
        return settings.Is(Fault.ExtensionLineFeedKept) ? line.Split(';')[0] : line;
    }

    private async Task EndAsync(Request request)
    {
        if (settings.Is(Fault.LastChunkLineEndLeft) || settings.Is(Fault.TrailersLeft))
        {
            request.Connection.LineEndLeft = settings.Is(Fault.LastChunkLineEndLeft);
            return;
        }

        if (settings.Is(Fault.CutChunksServed) && input.Buffered == 0)
        {
            return;
        }

        var trailers = new List<FieldLine>();
        await new FieldSectionReader(input, settings) { IsLenient = settings.Is(Fault.TrailersUnchecked) }.ReadAsync(trailers);
        if (trailers.Count > 0 && settings.Is(Fault.TrailersRefused))
        {
            throw new RefusedException(400, "Trailers are not taken.");
        }

        request.Trailers.AddRange(settings.Is(LawfulVariant.TrailersDropped) ? [] : trailers);
        if (settings.Is(Fault.TrailerMerged))
        {
            request.Fields.AddRange(trailers);
        }
    }
}
