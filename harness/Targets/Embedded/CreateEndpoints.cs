using System.Security.Cryptography;
using HttpConformance.Targets.Embedded.Representations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>create</c>: POST makes a resource, and tells where.</summary>
internal static class CreateEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, TimeProvider time)
    {
        var store = new RepresentationStore();
        new Resource { Post = context => CreateAsync(context, store, time) }.MapTo(routes, "/create");
        new Resource { Get = context => ShowAsync(context, store) }.MapTo(routes, "/create/{name}");
    }

    private static async Task CreateAsync(HttpContext context, RepresentationStore store, TimeProvider time)
    {
        // Beyond the limit Kestrel answers 413.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = RepresentationStore.LongestContent;
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        var modified = time.GetUtcNow() - TimeSpan.FromSeconds(2);
        store.Put(name, new Representation(content.ToArray(), ReceivedContentType.Of(context.Request), modified), _ => true);
        context.Response.Headers.Location = $"/create/{name}";
        await TextResponse.SendAsync(context, StatusCodes.Status201Created, $"/create/{name}\n");
    }

    private static Task ShowAsync(HttpContext context, RepresentationStore store) =>
        store.Find((string)context.Request.RouteValues["name"]!) is { } representation
            ? RepresentationResponse.SendAsync(context, representation)
            : TextResponse.SendNotFoundAsync(context);
}
