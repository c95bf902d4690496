using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary>What a method means whatever the resource. Names are compared with case (RFC 9110 §9.1).</summary>
internal static class MethodRules
{
    // ASP.NET's own HttpMethods and route matching take "get" for GET.
    private static readonly string[] Implemented =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch, HttpMethods.Options, HttpMethods.Trace];

    public static string Allow { get; } = string.Join(", ", Implemented);

    /// <summary>Maps a resource that answers every method alike, but TRACE, which has an answer of its own; OPTIONS tells the methods.</summary>
    public static void MapEveryMethod(IEndpointRouteBuilder routes, string path, RequestDelegate answer) => routes.Map(path, context =>
    {
        if (context.Request.Method == HttpMethods.Trace)
        {
            return TraceMethod.AnswerAsync(context);
        }

        if (context.Request.Method == HttpMethods.Options)
        {
            context.Response.Headers.Allow = Allow;
        }

        return answer(context);
    });

    public static Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!Implemented.Contains(request.Method, StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return Task.CompletedTask;
        }

        if (request.Method == HttpMethods.Options && context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget == "*")
        {
            context.Response.Headers.Allow = Allow;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
