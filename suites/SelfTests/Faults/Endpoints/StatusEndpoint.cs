namespace HttpConformance.SelfTests.Faults;

/// <summary>Answers with the status code that the path names, and with the fields that it requires (RFC 9110 §15).</summary>
internal sealed class StatusEndpoint(ServerSettings settings) : IEndpoint
{
    public const string Prefix = "/status/";

    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "OPTIONS"];

    public Selection Select(Request request) => Selection.None;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) => Task.FromResult(Answer(request, request.Path[Prefix.Length..]));

    private Response Answer(Request request, string code)
    {
        if (code.Length != 3 || !Grammar.IsDigits(code) || code[0] is < '2' or > '5')
        {
            return Response.Text(404, "There is nothing here.\n");
        }

        var status = int.Parse(code);
        var asked = status switch
        {
            206 => request.Method is "GET" && request.Has("Range"),
            304 => request.Has("If-None-Match") || request.Has("If-Modified-Since"),
            _ => true,
        };
        if (!asked)
        {
            return Response.Text(400, "206 answers a GET with Range, and 304 a request with If-None-Match or If-Modified-Since.\n");
        }

        var response = status is 204 or 304 || (status == 205 && !settings.Is(Fault.ContentOn205)) ? new Response(status) : Response.Text(status, $"{status}\n");
        return WithFields(response);
    }

    private Response WithFields(Response response) => response.Status switch
    {
        201 or 300 or 301 or 302 or 303 or 307 or 308 => settings.Is(Fault.RedirectWithoutLocation) ? response : response.With("Location", "/index.htm"),
        206 => settings.Is(Fault.RangeWithoutContentRange) ? response : response.With("Content-Range", "bytes 0-3/4"),
        304 => response.With("ETag", "\"304\""),
        401 => settings.Is(Fault.ChallengeMissing) ? response : response.With("WWW-Authenticate", "Basic realm=\"status\""),
        405 => settings.Is(Fault.NotAllowedWithoutAllow) ? response : response.With("Allow", "POST"),
        407 => response.With("Proxy-Authenticate", "Basic realm=\"status\""),
        413 or 429 or 503 => response.With("Retry-After", "1"),
        415 => response.With("Accept", "text/plain"),
        416 when settings.Is(Fault.UnsatisfiedWithoutLength) => response,
        416 => response.With("Content-Range", "bytes */4"),
        426 when settings.Is(Fault.UpgradeNotNamed) => response,
        426 => response.With("Upgrade", "echo").With("Connection", "upgrade"),
        _ => response,
    };
}
