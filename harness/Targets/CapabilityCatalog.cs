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
        One("reflect", "/reflect", "Any method answers 200 with what the server made of the request, in lines of hex digits."),
        One("status", "/status/", "GET of the path and a number from 200 to 599 answers with that status code and the fields that it requires."),
        One("stream", "/stream", "GET answers with content of unknown length in several writes."),
        One("abort", "/abort", "GET answers 200 and fails in the middle of the content."),
        One("counter", "/counter", "POST adds one to the counter of the query and shows it in digits, GET shows it."),
        One("trailers", "/trailers", "GET over HTTP/1.1 answers with chunked content and the trailer field X-Checksum."),
        One("upgrade", "/upgrade", "GET with Upgrade: echo answers 101 and sends every octet back, without it 426."),
        One("vhost", "/vhost", "GET shows the host that the request is for, in lower case and without the port."),
        One("login", "/session", "GET shows the session and counts, POST below it logs in and out."),
        One("cookie-attributes", "/cookie/attributes", "Sets one cookie with the attributes of the query by the server's own cookie writer."),
        One("empty", "/empty", "GET answers 200 with empty content."),
        One("create", "/create", "POST answers 201 with the Location at which GET shows the content."),
        One("negotiated", "/negotiated", "GET answers with the type, coding and language that the request prefers, and Vary."),
        One("form", "/form", "POST of a form shows its decoded pairs, one a line."),
        new("credentials", [], "The credentials of the profile open private: GET answers 200."),
        new("tls", [], "The target is reached by https."),
    ];

    /// <summary>The capability of that name, or <see langword="null"/>.</summary>
    public static Capability? Find(string name) => All.FirstOrDefault(capability => capability.Name == name);

    /// <summary>The capability that offers the path of that name, or <see langword="null"/>.</summary>
    public static Capability? ByPath(string pathName) =>
        All.FirstOrDefault(capability => capability.Paths.Any(path => path.Name == pathName));

    private static Capability One(string name, string path, string summary) => new(name, [(name, path)], summary);
}
