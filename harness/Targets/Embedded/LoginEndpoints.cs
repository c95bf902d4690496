using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>login</c>: a session that counts visits, is given a new id when somebody logs in, and ends.</summary>
internal static class LoginEndpoints
{
    private const string CookieName = "session";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var sessions = new LoginSessions();
        new Resource { Get = context => VisitAsync(context, sessions) }.MapTo(routes, "/session");
        new Resource { Post = context => LogInAsync(context, sessions) }.MapTo(routes, "/session/login");
        new Resource { Post = context => LogOutAsync(context, sessions) }.MapTo(routes, "/session/logout");
    }

    private static Task VisitAsync(HttpContext context, LoginSessions sessions)
    {
        if (sessions.Visit(Ids(context)) is { } current)
        {
            return ShowAsync(context, current);
        }

        // An id that was never issued is not taken over: who chose it would know it (RFC 6265bis §8.4).
        return SetAndShowAsync(context, sessions.Open(count: 1, user: ""));
    }

    private static async Task LogInAsync(HttpContext context, LoginSessions sessions)
    {
        if (await FormContent.ReadAsync(context) is not { } pairs)
        {
            return;
        }

        var user = pairs.FirstOrDefault(pair => pair.Name == "user").Value ?? "user";
        if (!CookieGrammar.IsName(user))
        {
            await TextResponse.SendBadRequestAsync(context, "The user is a token.");
            return;
        }

        // The id from before the login may be known to somebody else.
        var ended = sessions.End(Ids(context));
        await SetAndShowAsync(context, sessions.Open((ended?.Count ?? 0) + 1, user));
    }

    private static async Task LogOutAsync(HttpContext context, LoginSessions sessions)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        sessions.End(Ids(context));
        context.Response.Cookies.Delete(CookieName, Options());
        await TextResponse.SendVolatileAsync(context, "id= count=0 user=");
    }

    private static Task SetAndShowAsync(HttpContext context, LoginSession session)
    {
        context.Response.Cookies.Append(CookieName, session.Id, Options());
        return ShowAsync(context, session);
    }

    private static Task ShowAsync(HttpContext context, LoginSession session) => TextResponse.SendVolatileAsync(
        context, string.Create(CultureInfo.InvariantCulture, $"id={session.Id} count={session.Count} user={session.User}"));

    private static CookieOptions Options() => new() { Path = "/session", HttpOnly = true, SameSite = SameSiteMode.Lax };

    private static IEnumerable<string> Ids(HttpContext context) =>
        ReceivedCookies.Of(context.Request).Where(pair => pair.Name == CookieName).Select(pair => pair.Value);
}
