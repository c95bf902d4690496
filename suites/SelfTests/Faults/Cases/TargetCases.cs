using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Request targets and Host.</summary>
internal static class TargetCases
{
    private static readonly string[] ValidHosts =
        ["a", "A.example.", "a:", "a:80", "a:99999", "127.0.0.1", "[::1]", "[::1]:80", "[v1.a:b]", "a_b", "a%41", "a,b", "x!$&'()*+;=~"];

    private static readonly string[] InvalidHosts =
        ["", ":80", "a b", "a, b", "a@b", "u:p@a", "a/b", "a?b", "a#b", "http://a", "a:x", "a:80:80", "a:-1", "[::1", "::1", "[]", "[::g]", "[::1]x", "a%4", "a\\b", "caf\u00e9", "a\"b", "<a>"];

    private static readonly string[] RefusedTargets =
        ["", "index.htm", "?x", "/#part", "/\"", "/<x>", "/[x]", "/\\", "/^", "/`", "/{x}", "/|", "/%", "/%4", "/%zz", "/caf\u00e9", "/a\u007f", "/a b", "/a\tb", "a:80", "**", "*", "ftp://a/", "http:/a/", "http:///", "http://", "http://:80/", "http://u@a/", "http://[::1/", "http://a:x/", "http://a/#x"];

    public static IEnumerable<TwinCase> All =>
    [
        .. ValidHosts.Select(host => new TwinCase($"Host {host} is valid", $"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n", "200 200")),
        .. InvalidHosts.Select(host => new TwinCase($"Host '{Shown.Escaped(host)}' is refused", $"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n", "400")),
        .. RefusedTargets.Select(target => new TwinCase($"Target '{Shown.Escaped(target)}' is refused", Get(target), "400")),
        new("A missing Host is refused", "GET / HTTP/1.1\r\n\r\n", "400"),
        new("A missing Host is refused for HTTP/1.2", "GET / HTTP/1.2\r\n\r\n", "400"),
        new("Two Host lines are refused", Get("/", "Host: b"), "400"),
        new("Two equal Host lines are refused", Get("/", "host: a"), "400"),
        new("HTTP/1.0 needs no Host", "GET / HTTP/1.0\r\n\r\n", "200"),
        new("HTTP/1.0 with two Host lines is refused", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", "400"),
        new("HTTP/1.0 with an invalid Host is refused", "GET / HTTP/1.0\r\nHost: a b\r\n\r\n", "400"),
        new("The absolute-form is served", Get("http://a/echo"), "200 200", "Host: a\n"),
        new("The absolute-form is served whatever Host says", Get("http://b:80/"), "200 200"),
        new("The absolute-form is served with an empty Host", "GET http://a/ HTTP/1.1\r\nHost:\r\n\r\n", "200 200"),
        new("The absolute-form needs Host", "GET http://a/ HTTP/1.1\r\n\r\n", "400"),
        new("The absolute-form needs a valid Host", "GET http://a/ HTTP/1.1\r\nHost: a b\r\n\r\n", "400"),
        new("Scheme and host have no case", Get("HTTP://A/"), "200 200"),
        new("An empty path is the root", Get("http://a"), "200 200", "The root resource."),
        new("An empty path may have a query", Get("http://a?x=1"), "200 200", "The root resource."),
        new("An https target is misdirected", Get("https://a/"), "421"),
        new("A query does not change the resource", Get("/?nonce=1"), "200 200", "The root resource."),
        new("Escapes of unreserved octets mean the octets", Get("/%69ndex%2Ehtm"), "200 200", "<title>Index</title>"),
        new("Escapes of other octets stay", Get("/index%2Fhtm"), "404 200"),
        new("A path of every allowed octet is syntax", Get("/a-._~!$&'()*+,;=:@%20//?/?:@"), "404 200"),
        new("OPTIONS * is served", Bare("OPTIONS", "*"), "200 200", "Allow: GET, HEAD"),
        new("OPTIONS of an authority is OPTIONS *", Bare("OPTIONS", "http://a"), "200 200", "Allow: GET, HEAD"),
        new("CONNECT is not implemented", Bare("CONNECT", "a:80"), "501 200"),
        new("CONNECT without port is refused", Bare("CONNECT", "a"), "400"),
        new("CONNECT with an empty port is refused", Bare("CONNECT", "a:"), "400"),
        new("CONNECT with too high a port is refused", Bare("CONNECT", "a:70000"), "400"),
        new("CONNECT to a path is refused", Bare("CONNECT", "/"), "400"),
    ];
}
