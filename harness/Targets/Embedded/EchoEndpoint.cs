using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>echo</c>: the received content as it came; without content the received header section as text.</summary>
internal static class EchoEndpoint
{
    /// <summary>Content beyond this many octets waits in a temporary file, up to Kestrel's limit for content.</summary>
    private const int KeptInMemory = 65_536;

    public static void Map(IEndpointRouteBuilder routes) => MethodRules.MapEveryMethod(routes, "/echo", AnswerAsync);

    private static async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;

        // All of it is read before the status is sent: a message that turns out to be malformed must not get a 200.
        request.EnableBuffering(KeptInMemory);
        await request.Body.DrainAsync(context.RequestAborted);
        if (request.Body.Length == 0)
        {
            await TextResponse.SendVolatileAsync(context, FieldSection.Show(request.Headers, "\n"));
            return;
        }

        request.Body.Position = 0;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = ReceivedContentType.Of(request);
        context.Response.ContentLength = request.Body.Length;
        await request.Body.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
