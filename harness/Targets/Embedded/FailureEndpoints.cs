using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>abort</c>: a response that fails in the middle of its content, of known length when the query is <c>length</c>.</summary>
internal static class FailureEndpoints
{
    private const string Beginning = "abort: more was meant to follow\n";

    public static void Map(IEndpointRouteBuilder routes) => new Resource { Get = FailAsync }.MapTo(routes, "/abort");

    private static async Task FailAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = TextResponse.PlainText;
        if (context.Request.QueryString.Value == "?length")
        {
            response.ContentLength = 2 * Beginning.Length;
        }

        if (context.Request.Method == HttpMethods.Head)
        {
            return;
        }

        await response.WriteAsync(Beginning, context.RequestAborted);
        await response.Body.FlushAsync(context.RequestAborted);

        // Kestrel ends the connection then, and sends neither last chunk nor the rest of the length (RFC 9112 §7.1, §8).
        throw new IOException("The application fails because it was asked to.");
    }
}
