using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HttpConformance.Targets.Embedded;

/// <summary>The media type under which received content may be sent back.</summary>
internal static class ReceivedContentType
{
    private const string Unknown = "application/octet-stream";

    /// <summary>The received <c>Content-Type</c> where it is one, and where no content coding stands between it and the octets.</summary>
    public static string Of(HttpRequest request)
    {
        var lines = request.Headers.ContentType;
        return lines.Count == 1 && request.Headers.ContentEncoding.Count == 0 && MediaTypeHeaderValue.TryParse(lines[0], out _)
            ? lines[0]!
            : Unknown;
    }
}
