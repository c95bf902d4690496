using System.Text;
using Microsoft.AspNetCore.Http;

namespace HttpConformance.Targets.Embedded;

/// <summary>A response with a text of known length; each character is one octet (Latin-1).</summary>
internal static class TextResponse
{
    public const string PlainText = "text/plain";

    public static async Task SendAsync(HttpContext context, int statusCode, string text, string contentType = PlainText)
    {
        var content = Encoding.Latin1.GetBytes(text);
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    /// <summary>A 200 that depends on the request or on the moment, so that no cache may keep it.</summary>
    public static Task SendVolatileAsync(HttpContext context, string text)
    {
        context.Response.Headers.CacheControl = "no-store";
        return SendAsync(context, StatusCodes.Status200OK, text);
    }

    public static Task SendNotFoundAsync(HttpContext context) =>
        SendAsync(context, StatusCodes.Status404NotFound, "Nothing here.\n");

    public static Task SendBadRequestAsync(HttpContext context, string why) =>
        SendAsync(context, StatusCodes.Status400BadRequest, why + "\n");
}
