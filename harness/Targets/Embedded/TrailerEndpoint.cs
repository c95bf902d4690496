using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>trailers</c>: content with its checksum in the trailer section, over HTTP/1.1.</summary>
internal static class TrailerEndpoint
{
    private const string Content = "The checksum of this follows.\n";

    private static readonly string Checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Content)));

    public static void Map(IEndpointRouteBuilder routes) => new Resource { Get = SendAsync }.MapTo(routes, "/trailers");

    private static async Task SendAsync(HttpContext context)
    {
        if (context.Request.Protocol != "HTTP/1.1")
        {
            await TextResponse.SendAsync(context, StatusCodes.Status200OK, Content);
            return;
        }

        // Kestrel has trailer fields for HTTP/2 and later alone. Where the application names the transfer coding, it writes
        // the chunks itself.
        var response = context.Response;
        response.ContentType = TextResponse.PlainText;
        response.Headers.TransferEncoding = "chunked";
        response.Headers.Trailer = "X-Checksum";
        await response.WriteAsync($"{Content.Length:x}\r\n{Content}\r\n0\r\nX-Checksum: {Checksum}\r\n\r\n", context.RequestAborted);
    }
}
