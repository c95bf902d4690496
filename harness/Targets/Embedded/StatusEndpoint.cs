using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>status</c>: the status code that the path names, with the fields that it requires (RFC 9110 §15).</summary>
internal static class StatusEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => new Resource { Get = AnswerAsync }.MapTo(routes, "/status/{code}");

    private static Task AnswerAsync(HttpContext context)
    {
        var text = (string)context.Request.RouteValues["code"]!;
        if (text.Length != 3 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code is < 200 or > 599)
        {
            return TextResponse.SendNotFoundAsync(context);
        }

        if (!IsAskedFor(code, context.Request.Headers))
        {
            return TextResponse.SendBadRequestAsync(context, "206 answers a request with Range, and 304 one with If-None-Match or If-Modified-Since.");
        }

        AddFields(code, context.Response.Headers);
        context.Response.StatusCode = code;
        return code is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified
            ? Task.CompletedTask
            : TextResponse.SendAsync(context, code, text + "\n");
    }

    private static bool IsAskedFor(int code, IHeaderDictionary fields) => code switch
    {
        StatusCodes.Status206PartialContent => fields.Range.Count > 0,
        StatusCodes.Status304NotModified => fields.IfNoneMatch.Count > 0 || fields.IfModifiedSince.Count > 0,
        _ => true,
    };

    private static void AddFields(int code, IHeaderDictionary fields)
    {
        switch (code)
        {
            case 201 or 300 or 301 or 302 or 303 or 307 or 308:
                fields.Location = "/index.htm";
                break;
            case 206:
                fields.ContentRange = "bytes 0-3/4";
                break;
            case 304:
                fields.ETag = "\"304\"";
                break;
            case 401:
                fields.WWWAuthenticate = "Basic realm=\"status\", charset=\"UTF-8\"";
                break;
            case 405:
                fields.Allow = "POST";
                break;
            case 407:
                fields.ProxyAuthenticate = "Basic realm=\"status\", charset=\"UTF-8\"";
                break;
            case 413 or 429 or 503:
                fields.RetryAfter = "1";
                break;
            case 415:
                fields.Accept = "text/plain";
                break;
            case 416:
                fields.ContentRange = "bytes */4";
                break;
            case 426:
                // Kestrel closes after a Connection field without keep-alive, and does not say so itself.
                fields.Upgrade = "echo";
                fields.Connection = "upgrade, close";
                break;
        }
    }
}
