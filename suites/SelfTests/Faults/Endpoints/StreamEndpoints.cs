using System.Security.Cryptography;
using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Content that is not known in full when the header section goes out.</summary>
internal static class StreamEndpoints
{
    private const string Checked = "The checksum of this follows.\n";
    private const string Lost = "abort: more was meant to follow\n";

    /// <summary>Content in several writes, its length unknown.</summary>
    public static Response Stream(Request request) => new Response(200)
    {
        Chunked = true,
        Streamed = true,
        Content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(1, 9).Select(line => $"Line {line} of a stream.\n"))),
    }.With("Content-Type", "text/plain");

    /// <summary>Content that breaks off; after a Content-Length where the query says so, or where there are no chunks.</summary>
    public static Response Abort(Request request) => new Response(200)
    {
        Chunked = request.Query is not "length",
        Aborted = true,
        CloseUnannounced = !request.IsHead,
        Content = Encoding.ASCII.GetBytes(Lost + Lost),
    }.With("Content-Type", "text/plain");

    /// <summary>Content whose checksum follows in the trailer section.</summary>
    public static Response Trailers(Request request, ServerSettings settings)
    {
        var response = Response.Text(200, Checked);
        response.Chunked = true;
        if (request.Minor > 0)
        {
            response.WithAny("Trailer", settings.Is(Fault.TrailerUnannounced) ? null : "X-Checksum");
            response.Trailers.AddRange(settings.Is(Fault.TrailerWithLength) ? [new FieldLine("Content-Length", $"{response.Content.Length}")] : []);
            response.Trailers.Add(new FieldLine("X-Checksum", Convert.ToHexStringLower(SHA256.HashData(response.Content))));
        }

        return response;
    }
}
