using System.Globalization;
using System.Text;

namespace HttpConformance.SelfTests.Targets;

/// <summary>A response that was ended by the end of the connection, as Latin-1 text.</summary>
internal sealed record RawResponse(string Version, int StatusCode, IReadOnlyList<(string Name, string Value)> Fields, string Content, string Raw)
{
    public string? this[string name] => Fields.Where(field => field.Name == name).Select(field => field.Value).SingleOrDefault();

    public string[] All(string name) => [.. Fields.Where(field => field.Name == name).Select(field => field.Value)];

    public static RawResponse Read(byte[] octets, string requestLine)
    {
        var raw = Encoding.Latin1.GetString(octets);
        while (raw.StartsWith("HTTP/1.1 100", StringComparison.Ordinal))
        {
            raw = raw[(raw.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        }

        var end = raw.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        end.ShouldBeGreaterThan(0, $"No complete response to {requestLine}: {raw}");
        var lines = raw[..end].Split("\r\n");
        var fields = lines[1..].Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1])).ToList();
        var response = new RawResponse(lines[0][..8], int.Parse(lines[0].AsSpan(9, 3), CultureInfo.InvariantCulture), fields, raw[(end + 4)..], raw);
        var framed = response["Transfer-Encoding"] == "chunked" && response.Content.Length > 0
            ? response with { Content = JoinChunks(response.Content) }
            : response;
        var isWithoutContent = requestLine.StartsWith("HEAD ", StringComparison.Ordinal) || response.StatusCode is 204 or 304;
        if (isWithoutContent)
        {
            framed.Content.ShouldBeEmpty();
        }
        else if (response["Content-Length"] is { } length)
        {
            framed.Content.Length.ToString(CultureInfo.InvariantCulture).ShouldBe(length);
        }

        return framed;
    }

    private static string JoinChunks(string chunks)
    {
        var content = new StringBuilder();
        while (true)
        {
            var lineEnd = chunks.IndexOf("\r\n", StringComparison.Ordinal);
            var size = int.Parse(chunks.AsSpan(0, lineEnd), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (size == 0)
            {
                chunks.ShouldBe("0\r\n\r\n");
                return content.ToString();
            }

            content.Append(chunks, lineEnd + 2, size);
            chunks = chunks[(lineEnd + 2 + size + 2)..];
        }
    }
}
