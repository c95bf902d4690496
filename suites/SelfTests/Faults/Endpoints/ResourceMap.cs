using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The resources of the target contract at their default paths.</summary>
internal sealed class ResourceMap
{
    private readonly ServerSettings _settings;
    private const int LargeLength = 70_000;
    private static readonly DateTimeOffset Written = new(2024, 3, 5, 7, 8, 9, TimeSpan.Zero);
    private readonly Dictionary<string, IEndpoint> _endpoints = new(StringComparer.Ordinal);
    private readonly (string Prefix, IEndpoint Endpoint)[] _families;

    public ResourceMap(ServerSettings settings)
    {
        _settings = settings;
        var cookies = new CookieEndpoints(settings);
        var session = new SessionEndpoints(settings);
        _families = [("/store/", new StoreEndpoint(settings)), (CreatedEndpoint.Prefix, new CreatedEndpoint(settings)), (StatusEndpoint.Prefix, new StatusEndpoint(settings))];
        Representation Page(string content, string type) => Representation.WithValidators(Encoding.ASCII.GetBytes(content), type, Written, settings);

        Add("/", new PageEndpoint(Page("<!doctype html>\n<title>Root</title>\n<p>The root resource.\n", "text/html"), settings, "GET", "HEAD", "OPTIONS", "TRACE"));
        Add("/index.htm", new PageEndpoint(Page("<!doctype html>\n<title>Index</title>\n<p>A page that stays as it is, long enough for ranges.\n", "text/html"), settings, "GET", "HEAD", "OPTIONS"));
        Add("/static/large.bin", new PageEndpoint(Page(LargeText(), "application/octet-stream"), settings, "GET", "HEAD", "OPTIONS"));
        Add("/get-only", new PageEndpoint(Page("Only to be read.\n", "text/plain"), settings, "GET", "HEAD"));
        Add("/echo", new EchoEndpoint(settings));
        Add("/slow", new SlowEndpoint(settings));
        Add("/private", new PrivateEndpoint(settings));
        Simple("/cookie/set", cookies.Set, "GET", "HEAD", "POST", "OPTIONS");
        Simple("/cookie/echo", cookies.Echo, "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
        Simple("/cookie/delete", cookies.Delete, "GET", "HEAD", "POST", "OPTIONS");
        Simple("/reader/", session.Reader, "GET", "HEAD", "POST", "OPTIONS");
        Simple("/image/", session.Image, "GET", "HEAD", "POST", "OPTIONS");
        Simple("/chunked", _ => Chunked(), "GET", "HEAD", "OPTIONS");
        Add("/redirect", new SimpleEndpoint(_ => Redirect(settings), Selection.None, "GET", "HEAD", "OPTIONS"));
        Add("/no-content", new SimpleEndpoint(_ => new Response(204), Selection.Absent, "GET", "HEAD", "OPTIONS"));
        AddOptional(settings);
    }

    public IEndpoint? Find(string path) => _settings.Is(LawfulVariant.NothingOptional) && path is not "/" ? null :
        Array.Find(_families, family => path.StartsWith(family.Prefix, StringComparison.Ordinal) && path.Length > family.Prefix.Length).Endpoint
        ?? _endpoints.GetValueOrDefault(path);

    private void AddOptional(ServerSettings settings)
    {
        Add("/reflect", new ReflectEndpoint());
        Add("/upgrade", new UpgradeEndpoint(settings));
        Add("/negotiated", new NegotiatedEndpoint(settings));
        Add("/form", new FormEndpoint(FormEndpoint.Show));
        Add("/session/login", new FormEndpoint(request => LoginEndpoints.LogIn(request, settings)));
        Simple("/stream", StreamEndpoints.Stream, "GET", "HEAD", "OPTIONS");
        Simple("/abort", StreamEndpoints.Abort, "GET", "HEAD", "OPTIONS");
        Simple("/trailers", request => StreamEndpoints.Trailers(request, settings), "GET", "HEAD", "OPTIONS");
        Add("/empty", new PageEndpoint(Representation.WithValidators([], "text/plain", Written, settings), settings, "GET", "HEAD", "OPTIONS"));
        Simple("/counter", request => StateEndpoints.Counter(request, settings), "GET", "HEAD", "POST", "OPTIONS");
        Simple("/create", request => StateEndpoints.Create(request, settings), "POST", "OPTIONS");
        Simple("/vhost", StateEndpoints.Vhost, "GET", "HEAD", "OPTIONS");
        Simple("/session", request => LoginEndpoints.Visit(request, settings), "GET", "HEAD", "OPTIONS");
        Simple("/session/logout", request => LoginEndpoints.LogOut(request, settings), "POST", "OPTIONS");
        Simple("/cookie/attributes", CookieAttributes.Set, "GET", "HEAD", "OPTIONS");
    }

    private void Add(string path, IEndpoint endpoint) => _endpoints.Add(path, endpoint);

    private void Simple(string path, Func<Request, Response> answer, params string[] methods) =>
        Add(path, new SimpleEndpoint(answer, Selection.Unvalidated, methods));

    private static Response Chunked()
    {
        var response = Response.Text(200, string.Concat(Enumerable.Range(0, 10).Select(line => $"Line {line} of chunked content.\n")));
        response.Chunked = true;
        return response;
    }

    private static Response Redirect(ServerSettings settings)
    {
        var response = Response.Of(settings.Is(LawfulVariant.OtherStatuses) ? 307 : 302, "text/html", "<a href=\"/index.htm\">It is over there.</a>\n"u8.ToArray());
        return settings.Is(Fault.RedirectWithoutLocation) ? response : response.With("Location", "/index.htm");
    }

    private static string LargeText() => string.Concat(Enumerable.Range(0, LargeLength / 10).Select(line => $"{line:D8}\r\n"));
}
