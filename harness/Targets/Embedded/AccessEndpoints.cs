using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>private</c> with its <c>credentials</c>, <c>redirect</c> and <c>no-content</c>: what answers without a representation.</summary>
internal static class AccessEndpoints
{
    private static readonly byte[] Credentials = Encoding.ASCII.GetBytes("user:secret");

    public static void Map(IEndpointRouteBuilder routes)
    {
        new Resource { Get = GuardAsync }.MapTo(routes, "/private");
        new Resource { Get = context => RedirectAsync(context, StatusCodes.Status302Found), Post = context => RedirectAsync(context, StatusCodes.Status303SeeOther) }
            .MapTo(routes, "/redirect");
        new Resource { Get = SendNothingAsync }.MapTo(routes, "/no-content");
    }

    private static Task GuardAsync(HttpContext context)
    {
        var lines = context.Request.Headers.Authorization;
        if (lines.Count == 1
            && AuthenticationHeaderValue.TryParse(lines[0], out var given)
            && given.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
            && IsRight(given.Parameter))
        {
            return TextResponse.SendVolatileAsync(context, "Welcome.\n");
        }

        context.Response.Headers.WWWAuthenticate = "Basic realm=\"private\", charset=\"UTF-8\"";
        return TextResponse.SendAsync(context, StatusCodes.Status401Unauthorized, "Credentials are needed.\n");
    }

    /// <summary>Takes as long for a nearly right secret as for any other of its length.</summary>
    private static bool IsRight(string? encoded)
    {
        var decoded = new byte[encoded?.Length ?? 0];
        return Convert.TryFromBase64String(encoded ?? "", decoded, out var length) && CryptographicOperations.FixedTimeEquals(decoded.AsSpan(0, length), Credentials);
    }

    private static Task RedirectAsync(HttpContext context, int statusCode)
    {
        context.Response.Headers.Location = "/index.htm";
        return TextResponse.SendAsync(context, statusCode, "/index.htm\n");
    }

    private static Task SendNothingAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
