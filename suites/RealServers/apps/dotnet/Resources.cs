using System.Globalization;
using System.Net;
using System.Text;

namespace HttpConformance.LabTargets;

/// <summary>What the target contract asks for, as an application on <see cref="HttpListener"/> would write it.</summary>
internal static class Resources
{
    private static readonly byte[] Large = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 16_384).Select(line => $"{line:D15}\n")));

    /// <summary>Answers, but for closing the response.</summary>
    public static Task AnswerAsync(HttpListenerContext context)
    {
        var path = context.Request.Url?.AbsolutePath ?? "/";
        return path switch
        {
            "/echo" => EchoAsync(context),
            _ when path.StartsWith("/status/", StringComparison.Ordinal) => Task.Run(() => Statuses.Answer(context, path["/status/".Length..])),
            _ when context.Request.HttpMethod is not ("GET" or "HEAD") => RefuseAsync(context),
            "/" => TextAsync(context, "Target.\n"),
            "/get-only" => TextAsync(context, "Only GET and HEAD are answered here.\n"),
            "/static/large.bin" => WriteAsync(context, Large, "application/octet-stream"),
            "/cookie/set" => CookieResources.SetAsync(context),
            "/cookie/echo" => CookieResources.EchoAsync(context),
            "/cookie/delete" => CookieResources.DeleteAsync(context),
            "/cookie/attributes" => CookieResources.AttributesAsync(context),
            "/reader/" => CookieResources.ReadAsync(context),
            "/image/" => CookieResources.ShowAsync(context),
            "/chunked" or "/stream" => StreamAsync(context),
            "/slow" => WaitAsync(context),
            "/private" => GuardAsync(context),
            "/redirect" => RedirectAsync(context),
            "/no-content" => StatusAsync(context, HttpStatusCode.NoContent),
            "/empty" => TextAsync(context, ""),
            "/abort" => AbortAsync(context),
            _ => StatusAsync(context, HttpStatusCode.NotFound),
        };
    }

    /// <summary>Writes a text as content of known length.</summary>
    public static Task TextAsync(HttpListenerContext context, string text) => WriteAsync(context, Encoding.Latin1.GetBytes(text), "text/plain");

    private static async Task WriteAsync(HttpListenerContext context, byte[] content, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength64 = content.Length;
        if (context.Request.HttpMethod != "HEAD")
        {
            await context.Response.OutputStream.WriteAsync(content);
        }
    }

    private static async Task EchoAsync(HttpListenerContext context)
    {
        using var content = new MemoryStream();
        // HttpListener fills the buffer by one recursion a chunk: with a large one, a request of many small chunks ends the process.
        await context.Request.InputStream.CopyToAsync(content, bufferSize: 512);
        context.Response.AddHeader("Cache-Control", "no-store");
        var headers = context.Request.Headers;
        await (content.Length > 0
            ? WriteAsync(context, content.ToArray(), "application/octet-stream")
            : TextAsync(context, string.Concat(Enumerable.Range(0, headers.Count).Select(index => $"{headers.GetKey(index)}: {headers.Get(index)}\n"))));
    }

    private static async Task StreamAsync(HttpListenerContext context)
    {
        context.Response.ContentType = "text/plain";
        if (context.Request.HttpMethod == "HEAD")
        {
            return;
        }

        foreach (var line in (string[])["one\n", "two, which is longer\n", "three\n"])
        {
            await context.Response.OutputStream.WriteAsync(Encoding.ASCII.GetBytes(line));
            await context.Response.OutputStream.FlushAsync();
        }
    }

    private static async Task WaitAsync(HttpListenerContext context)
    {
        if (!int.TryParse(context.Request.QueryString["ms"], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) || milliseconds > 2000)
        {
            context.Response.StatusCode = (int)HttpStatusCode.BadRequest;
            return;
        }

        await Task.Delay(milliseconds);
        await TextAsync(context, milliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static Task GuardAsync(HttpListenerContext context)
    {
        if (context.User?.Identity is HttpListenerBasicIdentity { Name: "user", Password: "secret" })
        {
            return TextAsync(context, "Welcome.\n");
        }

        context.Response.AddHeader("WWW-Authenticate", "Basic realm=\"private\"");
        return StatusAsync(context, HttpStatusCode.Unauthorized);
    }

    private static Task RedirectAsync(HttpListenerContext context)
    {
        context.Response.Redirect("/");
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpListenerContext context)
    {
        context.Response.AddHeader("Allow", "GET, HEAD");
        return StatusAsync(context, context.Request.HttpMethod is "POST" or "PUT" or "DELETE" or "PATCH" or "OPTIONS" or "TRACE" or "CONNECT"
            ? HttpStatusCode.MethodNotAllowed
            : HttpStatusCode.NotImplemented);
    }

    private static async Task AbortAsync(HttpListenerContext context)
    {
        if (context.Request.Url!.Query == "?length")
        {
            context.Response.ContentLength64 = 1000;
        }

        context.Response.ContentType = "text/plain";
        await context.Response.OutputStream.WriteAsync("abort"u8.ToArray());
        await context.Response.OutputStream.FlushAsync();
        context.Response.Abort();
    }

    private static Task StatusAsync(HttpListenerContext context, HttpStatusCode status)
    {
        context.Response.StatusCode = (int)status;
        return Task.CompletedTask;
    }
}
