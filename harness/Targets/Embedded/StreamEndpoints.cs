using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>chunked</c>, <c>stream</c>, <c>slow</c> and <c>empty</c>: content whose length or moment is not known at the start.</summary>
internal static class StreamEndpoints
{
    private const int LongestDelayMilliseconds = 2_000;

    public static void Map(IEndpointRouteBuilder routes, TimeProvider time)
    {
        new Resource { Get = StreamAsync }.MapTo(routes, "/chunked");
        new Resource { Get = StreamAsync }.MapTo(routes, "/stream");
        new Resource { Get = SendNothingAsync }.MapTo(routes, "/empty");
        new Resource { Get = context => WaitAsync(context, time) }.MapTo(routes, "/slow");
    }

    private static async Task StreamAsync(HttpContext context)
    {
        // Without a Content-Length Kestrel sends chunks over HTTP/1.1 and closes the connection after HTTP/1.0.
        context.Response.ContentType = TextResponse.PlainText;
        foreach (var piece in (string[])["one\n", "two, which is longer\n", "", "three\n"])
        {
            await context.Response.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private static Task SendNothingAsync(HttpContext context) => TextResponse.SendAsync(context, StatusCodes.Status200OK, "");

    private static async Task WaitAsync(HttpContext context, TimeProvider time)
    {
        if (!int.TryParse(context.Request.Query["ms"], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            || milliseconds > LongestDelayMilliseconds)
        {
            await TextResponse.SendBadRequestAsync(context, "The query is ms=N, with N from 0 to 2000.");
            return;
        }

        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), time, context.RequestAborted);
        await TextResponse.SendVolatileAsync(context, milliseconds.ToString(CultureInfo.InvariantCulture));
    }
}
