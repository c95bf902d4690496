namespace HttpConformance.Targets;

/// <summary>The target contract: every capability that a fixture can ask for.</summary>
public static class CapabilityCatalog
{
    /// <summary>All capabilities, <c>resource</c> first.</summary>
    public static IReadOnlyList<Capability> All { get; } =
    [
        One("resource", "/", "GET answers 200 with content; HEAD the same fields without it."),
        One("static", "/index.htm", "GET answers 200 with Content-Length, Content-Type and a validator."),
        One("large", "/static/large.bin", "GET answers 200 with at least 65,536 octets, the same every time."),
        One("echo", "/echo", "Content comes back as it is; without content the header section comes back as text."),
        One("cookie-set", "/cookie/set", "Sets one cookie for each pair of the query."),
        One("cookie-echo", "/cookie/echo", "Shows each cookie pair that was received, one a line."),
        One("cookie-delete", "/cookie/delete", "Expires the cookie that the query names."),
        new("session", [("reader", "/reader/"), ("image", "/image/")], "The classic visit: a sid is set at the first path and read at the second."),
        One("chunked", "/chunked", "GET answers with chunked content over HTTP/1.1, unchunked over HTTP/1.0."),
        One("slow", "/slow", "GET with ?ms=N answers after N milliseconds with the content N."),
        One("private", "/private", "GET without credentials answers 401 with WWW-Authenticate."),
        One("redirect", "/redirect", "GET answers a redirection with Location."),
        One("no-content", "/no-content", "GET answers 204."),
        One("put", "/store/", "PUT stores, GET shows and DELETE removes what is below the path."),
        One("get-only", "/get-only", "GET and HEAD answer 200, every other known method 405 with Allow."),
        new("trace", [], "TRACE of the resource answers 200 with message/http."),
    ];

    /// <summary>The capability of that name, or <see langword="null"/>.</summary>
    public static Capability? Find(string name) => All.FirstOrDefault(capability => capability.Name == name);

    /// <summary>The capability that offers the path of that name, or <see langword="null"/>.</summary>
    public static Capability? ByPath(string pathName) =>
        All.FirstOrDefault(capability => capability.Paths.Any(path => path.Name == pathName));

    private static Capability One(string name, string path, string summary) => new(name, [(name, path)], summary);
}
