using System.Buffers;
using System.Text;
using HttpConformance.Http;

namespace HttpConformance.Judge.Passive;

/// <summary>Reads multipart/byteranges (RFC 9110 §14.6, RFC 2046 §5.1.1) strictly.</summary>
internal sealed class ByteRangesContent
{
    private static readonly SearchValues<byte> BoundaryCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'()+_,-./:=? "u8);

    private readonly List<BytePart> _parts = [];

    private ByteRangesContent(Response response) => Problem = Read(response);

    /// <summary>The parts that could be read, in order.</summary>
    public IReadOnlyList<BytePart> Parts => _parts;

    /// <summary>What is wrong with the form; empty where nothing is.</summary>
    public string Problem { get; }

    /// <summary>Whether the response says that its content is multipart/byteranges.</summary>
    public static bool IsAnnounced(Response response) =>
        response.Fields.Named("Content-Type").FirstOrDefault()?.Text.Split(';')[0].Trim() is { } type
        && type.Equals("multipart/byteranges", StringComparison.OrdinalIgnoreCase);

    public static ByteRangesContent Of(Response response) => new(response);

    /// <summary>Whether Content-Type has a boundary of the characters that RFC 2046 §5.1.1 allows, no space at its end.</summary>
    public static bool HasBoundary(Response response) =>
        BoundaryOf(response).Span is { Length: > 0 and <= 70 } boundary && boundary[^1] != ' ' && !boundary.ContainsAnyExcept(BoundaryCharacters);

    /// <summary>Whether the line of a delimiter, or a field line of a part, is ended by LF alone; what the parts hold is their own affair.</summary>
    public static bool HasBareLineFeed(Response response)
    {
        byte[] delimiter = [.. "--"u8, .. BoundaryOf(response).Span];
        var rest = response.Content.Kept.Span;
        while (rest.IndexOf(delimiter) is var at and >= 0)
        {
            var isOwnLine = at == 0 || rest[at - 1] == '\n';
            if (isOwnLine && at > 0 && (at < 2 || rest[at - 2] != '\r'))
            {
                return true;
            }

            rest = rest[(at + delimiter.Length)..];
            var end = rest.IndexOf("\r\n\r\n"u8);
            var head = end < 0 ? rest : rest[..end];
            if (isOwnLine && !rest.StartsWith("--"u8) && (end < 0 || head.Count((byte)'\n') != head.Count("\r\n"u8)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlyMemory<byte> BoundaryOf(Response response)
    {
        var value = response.Fields.Named("Content-Type").First().Value;
        var semicolon = value.Span.IndexOf((byte)';');
        return semicolon >= 0 && Parameter.TryReadAll(value[semicolon..], out var parameters)
            ? parameters.FirstOrDefault(parameter => parameter.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase))?.Value ?? default
            : default;
    }

    private string Read(Response response)
    {
        var boundary = BoundaryOf(response);
        if (boundary.Length is 0 or > 70)
        {
            return "Content-Type has no boundary of 1 to 70 octets";
        }

        // The CRLF in front of a delimiter belongs to it; the first one may stand at the very start.
        byte[] delimiter = [.. "\r\n--"u8, .. boundary.Span];
        ReadOnlyMemory<byte> rest = (byte[])[.. "\r\n"u8, .. response.Content.Kept.Span];
        var at = rest.Span.IndexOf(delimiter);
        if (at < 0)
        {
            return "the delimiter is nowhere in the content";
        }

        for (rest = rest[(at + delimiter.Length)..]; !rest.Span.StartsWith("--"u8); rest = rest[(at + delimiter.Length)..])
        {
            rest = rest[FieldSyntax.WhitespaceLength(rest.Span)..];
            at = rest.Span.IndexOf(delimiter);
            if (!rest.Span.StartsWith("\r\n"u8))
            {
                return "a delimiter is followed by neither CRLF nor two hyphens";
            }

            if (at < 0)
            {
                return "there is no closing delimiter";
            }

            if (ReadPart(rest[..at]) is { Length: > 0 } problem)
            {
                return problem;
            }
        }

        return _parts.Count == 0 ? "there is no body part" : "";
    }

    /// <param name="octets">From the CRLF behind one delimiter to the one in front of the next.</param>
    private string ReadPart(ReadOnlyMemory<byte> octets)
    {
        var end = octets.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return "a part has no empty line behind its fields";
        }

        var fields = new List<FieldLine>();
        foreach (var line in Encoding.Latin1.GetString(octets.Span[..end]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                return $"a part has the field line '{line}'";
            }

            fields.Add(new FieldLine(line[..colon], Encoding.Latin1.GetBytes(line[(colon + 1)..].Trim(' ', '\t')), 0, default));
        }

        _parts.Add(new BytePart(fields, octets[(end + 4)..]));
        return "";
    }
}
