using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>cookie-attributes</c>: one cookie as the query says, by ASP.NET's own writer.</summary>
internal static class CookieAttributesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => new Resource { Get = SetAsync }.MapTo(routes, "/cookie/attributes");

    private static Task SetAsync(HttpContext context)
    {
        var query = context.Request.Query;
        string? Text(string name) => query.TryGetValue(name, out var values) ? values[^1] : null;

        // The writer takes any path and domain, a semicolon among them.
        if (Text("name") is not { } name || !CookieGrammar.IsName(name) || !IsAttributeValue(Text("path")) || !IsAttributeValue(Text("domain")))
        {
            return TextResponse.SendBadRequestAsync(context, "The query names a cookie; path and domain have neither controls nor semicolons.");
        }

        if (!TryReadOptions(Text, out var options))
        {
            return TextResponse.SendBadRequestAsync(context, "max-age is a number of seconds, expires a date, same-site Strict, Lax or None.");
        }

        context.Response.Cookies.Append(name, Text("value") ?? "", options);
        return TextResponse.SendVolatileAsync(context, context.Response.Headers.SetCookie + "\n");
    }

    private static bool TryReadOptions(Func<string, string?> text, out CookieOptions options)
    {
        options = new CookieOptions
        {
            Path = text("path"),
            Domain = text("domain"),
            Secure = text("secure") == "1",
            HttpOnly = text("http-only") == "1",
        };
        if (text("max-age") is { } maxAge)
        {
            if (!int.TryParse(maxAge, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds))
            {
                return false;
            }

            options.MaxAge = TimeSpan.FromSeconds(seconds);
        }

        if (text("expires") is { } expires)
        {
            if (!DateTimeOffset.TryParseExact(expires, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            {
                return false;
            }

            options.Expires = moment;
        }

        if (text("same-site") is { } sameSite)
        {
            if (!Enum.TryParse<SameSiteMode>(sameSite, ignoreCase: true, out var mode) || mode is not (SameSiteMode.Strict or SameSiteMode.Lax or SameSiteMode.None) || char.IsAsciiDigit(sameSite[0]))
            {
                return false;
            }

            options.SameSite = mode;
        }

        return true;
    }

    private static bool IsAttributeValue(string? value) => value?.All(letter => letter is >= ' ' and <= '~' and not ';') ?? true;
}
