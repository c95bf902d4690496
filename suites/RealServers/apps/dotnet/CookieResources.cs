using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace HttpConformance.LabTargets;

/// <summary>Cookies as <see cref="HttpListener"/> reads and writes them.</summary>
internal static partial class CookieResources
{
    private static readonly ConcurrentDictionary<string, DateTime> Sessions = new(StringComparer.Ordinal);

    public static Task SetAsync(HttpListenerContext context)
    {
        foreach (var pair in context.Request.Url!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var value = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
            if (!CookieValue().IsMatch(value))
            {
                context.Response.StatusCode = (int)HttpStatusCode.BadRequest;
                return Task.CompletedTask;
            }

            if (!TryAppend(context, Uri.UnescapeDataString(parts[0]), value, _ => { }))
            {
                return Task.CompletedTask;
            }
        }

        return VolatileAsync(context, "");
    }

    public static Task EchoAsync(HttpListenerContext context) =>
        VolatileAsync(context, string.Concat(context.Request.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}\n")));

    public static Task DeleteAsync(HttpListenerContext context) =>
        TryAppend(context, Uri.UnescapeDataString(context.Request.Url!.Query.TrimStart('?')), "", cookie => cookie.Expires = DateTime.UnixEpoch.AddDays(1))
            ? VolatileAsync(context, "")
            : Task.CompletedTask;

    public static Task AttributesAsync(HttpListenerContext context)
    {
        var query = context.Request.QueryString;
        return TryAppend(context, query["name"] ?? "", query["value"] ?? "", Set) ? VolatileAsync(context, "") : Task.CompletedTask;

        void Set(Cookie cookie)
        {
            cookie.Path = query["path"] ?? "";
            cookie.Domain = query["domain"] ?? "";
            cookie.Secure = query["secure"] == "1";
            cookie.HttpOnly = query["http-only"] == "1";
            if (DateTime.TryParse(query["expires"], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var expires))
            {
                cookie.Expires = expires;
            }
        }
    }

    public static Task ReadAsync(HttpListenerContext context)
    {
        if (KnownSid(context) is null)
        {
            var sid = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            Sessions[sid] = DateTime.UtcNow.AddHours(1);
            TryAppend(context, "sid", sid, cookie => cookie.Expires = Sessions[sid]);
        }

        return VolatileAsync(context, "Welcome.\n");
    }

    public static Task ShowAsync(HttpListenerContext context) => VolatileAsync(context, KnownSid(context) ?? "");

    // HttpListener writes what it is given, so that the application has to look.
    [GeneratedRegex(@"\A(?<quote>""?)[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*\k<quote>\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CookieValue();

    private static string? KnownSid(HttpListenerContext context) => context.Request.Cookies
        .Where(cookie => cookie.Name == "sid" && Sessions.TryGetValue(cookie.Value, out var end) && end > DateTime.UtcNow)
        .Select(cookie => cookie.Value)
        .FirstOrDefault();

    private static bool TryAppend(HttpListenerContext context, string name, string value, Action<Cookie> set)
    {
        try
        {
            var cookie = new Cookie(name, value, "/");
            set(cookie);
            context.Response.AppendCookie(cookie);
            return true;
        }
        catch (CookieException)
        {
            context.Response.StatusCode = (int)HttpStatusCode.BadRequest;
            return false;
        }
    }

    private static Task VolatileAsync(HttpListenerContext context, string text)
    {
        context.Response.AddHeader("Cache-Control", "no-store");
        return Resources.TextAsync(context, text);
    }
}
