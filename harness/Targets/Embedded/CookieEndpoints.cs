using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>cookie-set</c>, <c>cookie-echo</c> and <c>cookie-delete</c>.</summary>
internal static class CookieEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        new Resource { Get = SetAsync }.MapTo(routes, "/cookie/set");
        new Resource { Get = EchoAsync }.MapTo(routes, "/cookie/echo");
        new Resource { Get = DeleteAsync }.MapTo(routes, "/cookie/delete");
    }

    private static Task SetAsync(HttpContext context)
    {
        var lines = new List<string>();
        foreach (var pair in Query(context).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0
                || !PercentEncoding.TryDecode(pair[..equals], out var name) || !CookieGrammar.IsName(name)
                || !PercentEncoding.TryDecode(pair[(equals + 1)..], out var value) || !CookieGrammar.IsValue(value))
            {
                return TextResponse.SendBadRequestAsync(context, "The query is NAME=VALUE&... of cookie names and cookie values.");
            }

            // Written here, because ASP.NET's writer percent-encodes the value.
            lines.Add($"{name}={value}; Path=/");
        }

        context.Response.Headers.SetCookie = new StringValues([.. lines]);
        return TextResponse.SendVolatileAsync(context, string.Concat(lines.Select(line => line + "\n")));
    }

    private static Task EchoAsync(HttpContext context) =>
        TextResponse.SendVolatileAsync(context, string.Concat(ReceivedCookies.Of(context.Request).Select(pair => $"{pair.Name}={pair.Value}\n")));

    private static Task DeleteAsync(HttpContext context)
    {
        if (!PercentEncoding.TryDecode(Query(context), out var name) || !CookieGrammar.IsName(name))
        {
            return TextResponse.SendBadRequestAsync(context, "The query is the name of a cookie.");
        }

        context.Response.Cookies.Delete(name, new CookieOptions { Path = "/" });
        return TextResponse.SendVolatileAsync(context, name + "\n");
    }

    private static string Query(HttpContext context) => context.Request.QueryString.Value is ['?', .. var query] ? query : "";
}
