using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Request lines and field lines.</summary>
internal static class SyntaxCases
{
    private const string HostLine = "Host: a\r\n\r\n";

    public static IEnumerable<TwinCase> All =>
    [
        new("A plain GET is served", Get("/"), "200 200", "The root resource."),
        new("An empty line in front of the request line is skipped", "\r\n" + Get("/"), "200 200"),
        new("An empty line ended by LF is refused", "\n" + Get("/"), "400"),
        new("A request line ended by LF is refused", "GET / HTTP/1.1\n" + HostLine, "400"),
        new("A field line ended by LF is refused", "GET / HTTP/1.1\r\nHost: a\n\r\n", "400"),
        new("Lines ended by CR are refused", "GET / HTTP/1.1\rHost: a\r\r", "400"),
        new("A bare CR in a value is refused", Get("/", "X-A: a\rb"), "400"),
        new("CRLF CR x does not end a header section", "GET / HTTP/1.1\r\nHost: a\r\n\rx", "400"),
        new("A NUL in a value is refused", Get("/", "X-A: a\0b"), "400"),
        new("A control character in a value is refused", Get("/", "X-A: a\u0001b"), "400"),
        new("DEL in a value is refused", Get("/", "X-A: a\u007fb"), "400"),
        new("A tab in a value stays", Get("/echo", "X-A: a\tb"), "200 200", "X-A: a\tb\n"),
        new("High octets in a value stay", Get("/echo", "X-A: \u0080\u00ff"), "200 200", "X-A: \u0080\u00ff\n"),
        new("An empty value is fine", Get("/echo", "X-A:"), "200 200", "X-A: \n"),
        new("Whitespace around a value goes", Get("/echo", "X-A:  \t a b \t"), "200 200", "X-A: a b\n"),
        new("A value without whitespace in front is fine", Get("/echo", "X-A:b"), "200 200", "X-A: b\n"),
        new("A form feed is no whitespace", Get("/", "X-A: \u000cb"), "400"),
        new("Equal names keep their order", Get("/echo", "X-A: 1", "X-B: 2", "x-a: 3"), "200 200", "X-A: 1\nX-B: 2\nx-a: 3\n"),
        new("A space before the colon is refused", Get("/", "X-A : 1"), "400"),
        new("A folded line is refused", Get("/", "X-A: 1\r\n 2"), "400"),
        new("A folded line of blanks is refused", Get("/", "X-A: 1\r\n \t "), "400"),
        new("Whitespace before the first field is refused", "GET / HTTP/1.1\r\n X-A: 1\r\n" + HostLine, "400"),
        new("A line without colon is refused", Get("/", "X-A"), "400"),
        new("An empty name is refused", Get("/", ": 1"), "400"),
        new("A name with a delimiter is refused", Get("/", "X(A): 1"), "400"),
        new("A name with a high octet is refused", Get("/", "X\u00e9: 1"), "400"),
        new("A hundred fields are fine", Get("/echo", [.. Enumerable.Range(0, 100).Select(at => $"X-{at}: {at}")]), "200 200", "X-99: 99\n"),
        new("A field of 16,000 octets is fine", Get("/echo", "X-A: " + new string('a', 16_000)), "200 200"),
        new("A field of 40,000 octets is too large", Get("/", "X-A: " + new string('a', 40_000)), "431"),
        new("A header section of 90,000 octets is too large", Get("/", [.. Enumerable.Repeat("X-A: " + new string('a', 30_000), 3)]), "431"),
        new("A target of 8,000 octets is fine", Get("/echo?" + new string('a', 8_000)), "200 200"),
        new("A target of 20,000 octets is too long", Get("/" + new string('a', 20_000)), "414"),
        new("A method of 20,000 octets is not implemented", Bare(new string('A', 20_000), "/"), "501"),
        new("A method of 1,000 octets is not implemented", Bare(new string('A', 1_000), "/"), "501 200"),
        new("Two spaces in the request line are refused", "GET  / HTTP/1.1\r\n" + HostLine, "400"),
        new("A tab in the request line is refused", "GET\t/ HTTP/1.1\r\n" + HostLine, "400"),
        new("A space in front of the method is refused", " GET / HTTP/1.1\r\n" + HostLine, "400"),
        new("A space behind the version is refused", "GET / HTTP/1.1 \r\n" + HostLine, "400"),
        new("A line of spaces is no empty line", "  \r\n" + Get("/"), "400"),
        new("A request line without version is refused", "GET /\r\n", "400"),
        new("A method alone is refused", "GET\r\n", "400"),
        new("A method that is no token is refused", Bare("G@T", "/"), "400"),
        new("A status line is refused", "HTTP/1.1 200 OK\r\n" + HostLine, "400"),
        new("HTTP/1.2 is served as HTTP/1.1", "GET / HTTP/1.2\r\n" + HostLine, "200 200"),
        new("HTTP/2.0 is not served", "GET / HTTP/2.0\r\n" + HostLine, "505"),
        new("HTTP/0.9 is not served", "GET / HTTP/0.9\r\n" + HostLine, "505"),
        new("The preface of HTTP/2 is not served", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505"),
        new("A version of two digits is refused", "GET / HTTP/1.10\r\n" + HostLine, "400"),
        new("A version without minor is refused", "GET / HTTP/1\r\n" + HostLine, "400"),
        new("A version in lower case is refused", "GET / http/1.1\r\n" + HostLine, "400"),
        new("Another protocol is refused", "GET / HTTPS/1.1\r\n" + HostLine, "400"),
        new("TLS octets are refused", "\u0016\u0003\u0001\u0002\0\u0001\r\n", "400"),
    ];
}
