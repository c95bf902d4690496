using System.Globalization;
using System.Net;

namespace HttpConformance.LabTargets;

/// <summary>Answers of a status that the path names, with the fields that it requires.</summary>
internal static class Statuses
{
    private static readonly Dictionary<int, (string Name, string Value)> Required = new()
    {
        [206] = ("Content-Range", "bytes 0-3/8"),
        [401] = ("WWW-Authenticate", "Basic realm=\"status\""),
        [405] = ("Allow", "PUT"),
        [407] = ("Proxy-Authenticate", "Basic realm=\"status\""),
        [416] = ("Content-Range", "bytes */8"),
        [426] = ("Upgrade", "echo"),
    };

    /// <summary>Answers with that status, or 404 where it is none.</summary>
    public static void Answer(HttpListenerContext context, string digits)
    {
        var isStatus = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 200 and < 600;
        context.Response.StatusCode = isStatus ? status : 404;
        if (Required.TryGetValue(context.Response.StatusCode, out var field))
        {
            context.Response.AddHeader(field.Name, field.Value);
        }

        if (status == 426)
        {
            context.Response.AddHeader("Connection", "upgrade");
        }

        if (status is 301 or 302 or 303 or 305 or 307 or 308)
        {
            context.Response.RedirectLocation = "/";
        }
    }
}
