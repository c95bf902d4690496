using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary>
/// A path and what each method does there. HEAD comes with GET (Kestrel leaves the content out), OPTIONS is answered with
/// <c>Allow</c>, and any other method gets 405 with <c>Allow</c> (RFC 9110 §15.5.6).
/// </summary>
internal sealed class Resource
{
    private readonly Dictionary<string, RequestDelegate> _methods = new(StringComparer.Ordinal);

    /// <summary>OPTIONS gets 405 like any other method that is not listed.</summary>
    public bool RefusesOptions { get; init; }

    public RequestDelegate Get
    {
        init
        {
            _methods[HttpMethods.Get] = value;
            _methods[HttpMethods.Head] = value;
        }
    }

    public RequestDelegate Post
    {
        init => _methods[HttpMethods.Post] = value;
    }

    public RequestDelegate Put
    {
        init => _methods[HttpMethods.Put] = value;
    }

    public RequestDelegate Delete
    {
        init => _methods[HttpMethods.Delete] = value;
    }

    public RequestDelegate Trace
    {
        init => _methods[HttpMethods.Trace] = value;
    }

    private string Allow => string.Join(", ", RefusesOptions ? _methods.Keys : _methods.Keys.Append(HttpMethods.Options));

    public void MapTo(IEndpointRouteBuilder routes, string path) => routes.Map(path, AnswerAsync);

    private Task AnswerAsync(HttpContext context)
    {
        if (_methods.TryGetValue(context.Request.Method, out var answer))
        {
            return answer(context);
        }

        context.Response.Headers.Allow = Allow;
        if (RefusesOptions || context.Request.Method != HttpMethods.Options)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }

        return Task.CompletedTask;
    }
}
