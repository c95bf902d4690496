using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Turns a response into octets.</summary>
internal static class ResponsePrinter
{
    private const string Interim =
        "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload; as=style\r\n\r\n";

    public static byte[] Print(Exchange exchange, Response response, ServerSettings settings)
    {
        var request = exchange.Request;
        if (request is { WithoutVersion: true } && response.Status == 200)
        {
            return response.Content;
        }

        var head = HeadTampering.Apply(Head(request, response, settings), response, settings);
        var interim = settings.Is(LawfulVariant.InterimResponses) && request is { Minor: > 0, Path.Length: > 0 } ? Interim : "";
        return [.. Encoding.Latin1.GetBytes(interim + head), .. HasBody(exchange, response, settings) ? Body(response, settings) : []];
    }

    private static string Head(Request? request, Response response, ServerSettings settings)
    {
        var text = new StringBuilder();
        var minor = request is { Minor: 0 } && settings.Is(LawfulVariant.Http10StatusLine) ? 0 : 1;
        text.Append($"HTTP/1.{minor} {response.Status} {ReasonPhrase.Of(response.Status, settings.Variant)}\r\n");
        foreach (var line in response.Fields)
        {
            var name = settings.Is(LawfulVariant.LowerCaseFieldNames) ? line.Name.ToLowerInvariant() : line.Name;
            text.Append(settings.Is(LawfulVariant.OrnateFields) ? $"{name}:\t {line.Value}\t " : $"{name}: {line.Value}".TrimEnd(' ')).Append("\r\n");
        }

        return text.Append("\r\n").ToString();
    }

    private static bool HasBody(Exchange exchange, Response response, ServerSettings settings)
    {
        if (response.HasNoContent)
        {
            response.Content = "stray"u8.ToArray();
            return response.Status != 101 && settings.Is(response.Status == 204 ? Fault.ContentOn204 : Fault.ContentOn304);
        }

        var sticks = settings.Is(Fault.HeadSticks) && exchange.Request is { Connection.SeenHead: true };
        if (exchange.Request is not { IsHead: true })
        {
            return !sticks;
        }

        return settings.Is(Fault.ContentOnHead)
            || (settings.Is(Fault.HeadWithContentOnErrors) && response.Status >= 400)
            || (settings.Is(Fault.HeadWithContentInPipeline) && exchange.MoreWaiting);
    }

    private static byte[] Body(Response response, ServerSettings settings)
    {
        var content = response.Aborted ? response.Content[..(response.Content.Length / 2)] : response.Content;
        if (!response.Chunked)
        {
            return content;
        }

        var body = new List<byte>();
        foreach (var chunk in content.Chunk(settings.Is(LawfulVariant.ChunksOfOneOctet) && content.Length < 2_000 ? 1 : 26))
        {
            var size = chunk.Length + (settings.Is(Fault.ChunkSizeTooLarge) && body.Count == 0 ? 1 : 0);
            var extension = settings.Is(LawfulVariant.ChunkExtensionsAndTrailer) ? ";part;note=\"a, \\\"b\\\"\"" : "";
            body.AddRange(Encoding.ASCII.GetBytes((settings.Is(Fault.ChunkSizeInDecimal) ? $"{size}" : settings.Is(LawfulVariant.ChunksOfOneOctet) ? $"{size:x4}" : $"{size:X}") + extension + "\r\n"));
            body.AddRange(chunk);
            body.AddRange("\r\n"u8);
        }

        var trailer = string.Concat(response.Trailers.Select(line => $"{line.Name}: {line.Value}\r\n"))
            + (settings.Is(LawfulVariant.ChunkExtensionsAndTrailer) ? "X-Checked: yes\r\n" : "");
        body.AddRange(Encoding.ASCII.GetBytes(settings.Fault switch
        {
            Fault.AbortLooksWhole when response.Aborted => "0\r\n\r\n",
            _ when response.Aborted => "",
            Fault.NoLastChunk => "",
            Fault.NoLastEmptyLine => "0\r\n",
            _ => $"0\r\n{trailer}\r\n",
        }));
        return [.. body];
    }
}
