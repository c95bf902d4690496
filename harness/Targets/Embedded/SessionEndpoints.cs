using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>session</c>: the first visit is given a sid, the second shows it.</summary>
internal static class SessionEndpoints
{
    private const string CookieName = "sid";

    public static void Map(IEndpointRouteBuilder routes, TimeProvider time)
    {
        var sessions = new SessionStore(time);
        new Resource { Get = context => ReadAsync(context, sessions) }.MapTo(routes, "/reader/");
        new Resource { Get = context => ShowAsync(context, sessions) }.MapTo(routes, "/image/");
    }

    private static Task ReadAsync(HttpContext context, SessionStore sessions)
    {
        // An unknown sid is never taken over: who chose it would know it.
        if (OpenSession(context, sessions) is null)
        {
            var (sid, expires) = sessions.Open();
            context.Response.Cookies.Append(CookieName, sid, new CookieOptions { Path = "/", Expires = expires });
        }

        return TextResponse.SendVolatileAsync(context, "Welcome.\n");
    }

    private static Task ShowAsync(HttpContext context, SessionStore sessions) =>
        TextResponse.SendVolatileAsync(context, OpenSession(context, sessions) ?? "");

    private static string? OpenSession(HttpContext context, SessionStore sessions) =>
        ReceivedCookies.Of(context.Request)
            .Where(pair => pair.Name == CookieName && sessions.IsOpen(pair.Value))
            .Select(pair => pair.Value)
            .FirstOrDefault();
}
