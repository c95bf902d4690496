using HttpConformance.Targets.Embedded.Representations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>put</c>: PUT stores, GET shows, DELETE removes, each under its preconditions.</summary>
internal static class StoreEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, TimeProvider time)
    {
        var store = new RepresentationStore();
        new Resource
        {
            Get = context => ShowAsync(context, store),
            Put = context => KeepAsync(context, store, time),
            Delete = context => RemoveAsync(context, store),
        }.MapTo(routes, "/store/{name}");
    }

    private static Task ShowAsync(HttpContext context, RepresentationStore store) =>
        store.Find(Name(context)) is { } representation
            ? RepresentationResponse.SendAsync(context, representation)
            : TextResponse.SendNotFoundAsync(context);

    private static async Task KeepAsync(HttpContext context, RepresentationStore store, TimeProvider time)
    {
        var request = context.Request;
        if (request.Headers.ContentRange.Count > 0)
        {
            await TextResponse.SendBadRequestAsync(context, "PUT replaces the whole representation (RFC 9110 section 14.5).");
            return;
        }

        if (request.Headers.ContentEncoding.Count > 0)
        {
            context.Response.Headers.AcceptEncoding = "identity";
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        // Judged before the content is asked for (RFC 9110 §13.2.1), and once more when it is stored.
        bool MayProceed(Representation? current) => Preconditions.Evaluate(request, current) == PreconditionOutcome.Proceed;
        if (!MayProceed(store.Find(Name(context))))
        {
            context.Response.StatusCode = StatusCodes.Status412PreconditionFailed;
            return;
        }

        // Beyond the limit Kestrel answers 413.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = RepresentationStore.LongestContent;
        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, context.RequestAborted);

        // The server's Date is refreshed once a second, and Last-Modified may not be later than it (RFC 9110 §8.8.2.1).
        var modified = time.GetUtcNow() - TimeSpan.FromSeconds(2);
        var representation = new Representation(content.ToArray(), ReceivedContentType.Of(request), modified);
        var outcome = store.Put(Name(context), representation, MayProceed);
        context.Response.StatusCode = StatusCodeOf(outcome);
        if (outcome != StoreOutcome.Refused)
        {
            context.Response.Headers.ETag = representation.EntityTag;
        }
    }

    private static Task RemoveAsync(HttpContext context, RepresentationStore store)
    {
        var outcome = store.Delete(Name(context), current => Preconditions.Evaluate(context.Request, current) == PreconditionOutcome.Proceed);
        context.Response.StatusCode = StatusCodeOf(outcome);
        return Task.CompletedTask;
    }

    private static string Name(HttpContext context) => (string)context.Request.RouteValues["name"]!;

    private static int StatusCodeOf(StoreOutcome outcome) => outcome switch
    {
        StoreOutcome.Created => StatusCodes.Status201Created,
        StoreOutcome.Replaced or StoreOutcome.Removed => StatusCodes.Status204NoContent,
        StoreOutcome.Absent => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status412PreconditionFailed,
    };
}
