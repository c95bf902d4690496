using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Persistence, expectations, pipelines and cookies.</summary>
internal static class ConnectionCases
{
    public static IEnumerable<TwinCase> All =>
    [
        new("close closes", Get("/", "Connection: close"), "200", "Connection: close\r\n"),
        new("CLOSE in a list closes", Get("/", "Connection: te ,\tCLOSE"), "200", "Connection: close\r\n"),
        new("close in a second line closes", Get("/", "Connection: te", "Connection: close"), "200"),
        new("close beside keep-alive closes", Get("/", "Connection: keep-alive, close"), "200"),
        new("Look-alikes of close do not close", Get("/", "Connection: closed, x-close, \"close\"", "Close: close", "Proxy-Connection: close"), "200 200"),
        new("HTTP/1.0 closes", "GET / HTTP/1.0\r\nHost: a\r\n\r\n", "200", "Connection: close\r\n"),
        new("HTTP/1.0 with keep-alive stays open", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "200 200", "Connection: keep-alive\r\n"),
        new("HTTP/1.0 with keep-alive and close closes", "GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n", "200", "Connection: close\r\n"),
        new("HTTP/1.0 with Proxy-Connection closes", "GET / HTTP/1.0\r\nProxy-Connection: keep-alive\r\n\r\n", "200"),
        new("HTTP/1.0 gets chunked content unchunked", "GET /chunked HTTP/1.0\r\n\r\n", "200", "Content-Length: 270\r\n"),
        new("HTTP/1.1 gets chunked content chunked", Get("/chunked"), "200 200", "\r\n\r\n1A\r\n", "\r\n0\r\n\r\nHTTP/1.1"),
        new("An empty line behind content is skipped", Post("abc") + "\r\n", "200 200"),
        new("Three requests get three answers in order", Post("one") + Post("two") + Post("three"), "200 200 200 200", "threeHTTP"),
        new("A slow answer keeps its place", Get("/slow?ms=50") + Get("/slow?ms=0"), "200 200 200", "\r\n\r\n50HTTP/1.1"),
        new("Good requests in front of a bad one are answered", Get("/") + Get("/no-content") + "GET / HTTP/1.1\r\n\r\n", "200 204 400"),
        new("Nothing behind close is answered", Get("/", "Connection: close") + Get("/nowhere"), "200"),
        new("A hundred requests get a hundred answers", string.Concat(Enumerable.Repeat(Get("/no-content"), 100)), string.Join(' ', Enumerable.Repeat("204", 100)) + " 200"),
        new("Incomplete content is an error", Bare("POST", "/echo", "Content-Length: 9999") + "abc", "400"),
        new("Content without last chunk is an error", Chunked("5\r\nhello\r\n"), "400"),
        new("100 (Continue) comes in front of the answer", Post("hello", "Expect: 100-Continue"), "100 200 200", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"),
        new("No 100 (Continue) comes where there is no content", Get("/", "Expect: 100-continue"), "200 200"),
        new("No 100 (Continue) goes to HTTP/1.0", "POST /echo HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok", "200"),
        new("An expectation of something else fails", Post("hello", "Expect: 100-continue, tea"), "417"),
        new("An expectation of something else without content fails", Get("/", "Expect: tea"), "417 200"),
        new("What the head settles is answered without 100 (Continue)", With(Inner, "POST", "/nowhere", "Expect: 100-continue") + Inner, "404"),
        new("Cookies are set one a line", Get("/cookie/set?a=1&b=x%20y&c=p;q,r"), "200 200", "Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=x%20y; Path=/\r\nSet-Cookie: c=p%3Bq%2Cr; Path=/\r\n"),
        new("A cookie is set once in a response", Get("/cookie/set?a=1&a=2"), "200 200", "Set-Cookie: a=2; Path=/\r\n"),
        new("Cookie names are tokens", Get("/cookie/set?=1") + Get("/cookie/set?a/b=1"), "400 400 200"),
        new("Cookies are shown in order", Get("/cookie/echo", "Cookie: b=\"2\"; a=1=;c=", "X-A: 1", "cookie: a=3,4"), "200 200", "\r\n\r\nb=\"2\"\na=1=\nc=\na=3,4\nHTTP/1.1"),
        new("No cookie is shown where there is none", Get("/cookie/echo"), "200 200", "Content-Length: 0\r\n"),
        new("An empty Cookie is none", Get("/cookie/echo", "Cookie:") + Get("/cookie/echo", "Cookie: ;; ;"), "200 200 200", "Content-Length: 0\r\n"),
        new("A cookie is expired", Get("/cookie/delete?a"), "200 200", "Set-Cookie: a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0\r\n"),
        new("A first visit gets a sid", Get("/reader/"), "200 200", "; path=/; expires=Fri, 03 Apr 2026 05:06:07 GMT\r\n"),
        new("An unknown sid is not shown", Get("/image/", "Cookie: sid=0123456789abcdef0123456789abcdef"), "200 200", "Content-Length: 0\r\n"),
    ];
}
