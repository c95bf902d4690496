using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>form</c>: the decoded pairs of a form, one a line.</summary>
internal static class FormEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => new Resource { Post = AnswerAsync }.MapTo(routes, "/form");

    private static async Task AnswerAsync(HttpContext context)
    {
        if (await FormContent.ReadAsync(context) is { } pairs)
        {
            await TextResponse.SendVolatileAsync(context, string.Concat(pairs.Select(pair => $"{pair.Name}={pair.Value}\n")));
        }
    }
}
