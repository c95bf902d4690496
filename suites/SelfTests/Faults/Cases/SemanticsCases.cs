using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Methods, preconditions and ranges.</summary>
internal static class SemanticsCases
{
    private static readonly string GetA = Get("/store/a");
    private static readonly string DeleteA = Bare("DELETE", "/store/a");

    public static IEnumerable<TwinCase> All =>
    [
        new("HEAD has the length and no content", Bare("HEAD", "/index.htm"), "200 200", "Content-Length: 92\r\n", "\r\n\r\nHTTP/1.1"),
        new("HEAD of nothing is 404 without content", Bare("HEAD", "/nowhere"), "404 200", "\r\n\r\nHTTP/1.1"),
        new("HEAD of chunked content has no content", Bare("HEAD", "/chunked"), "200 200", "Transfer-Encoding: chunked\r\n"),
        new("A malformed HEAD is refused without content", Bare("HEAD", "/", "X-A : 1"), "400", "\r\n\r\n(end)"),
        new("An unknown method is not implemented", Bare("BREW", "/"), "501 200"),
        new("An unknown method is not implemented anywhere", Bare("BREW", "/nowhere"), "501 200"),
        new("get is not GET", Bare("get", "/echo"), "501 200"),
        new("GETX is not GET", Bare("GETX", "/"), "501 200"),
        new("A method that is not allowed is told which are", Bare("DELETE", "/"), "405 200", "Allow: GET, HEAD, OPTIONS, TRACE\r\n"),
        new("get-only allows GET and HEAD", Bare("OPTIONS", "/get-only"), "405 200", "Allow: GET, HEAD\r\n"),
        new("OPTIONS tells what is allowed", Bare("OPTIONS", "/store/a"), "200 200", "Allow: GET, HEAD, PUT, DELETE, OPTIONS\r\n"),
        new("OPTIONS needs neither query nor credentials", Bare("OPTIONS", "/slow") + Bare("OPTIONS", "/private"), "200 200 200"),
        new("TRACE reflects without secrets", Bare("TRACE", "/?x", "Cookie: s=1", "Authorization: y", "X-A: 1"), "200 200", "message/http", "\r\n\r\nTRACE /?x HTTP/1.1\r\nHost: a\r\nX-A: 1\r\n\r\n"),
        new("PUT creates, replaces, is got, deleted, gone", Put("a", "abc") + Put("a", "def") + GetA + DeleteA + GetA + DeleteA, "201 204 200 204 404 404 200", "\r\n\r\ndef"),
        new("PUT of empty content is stored", Put("a", "") + GetA, "201 200 200"),
        new("PUT keeps the media type", Put("a", "abc", "Content-Type: text/css") + GetA, "201 200 200", "Content-Type: text/css\r\n"),
        new("PUT of a part is refused", Put("a", "abc", "Content-Range: bytes 0-2/9"), "400 200"),
        new("PUT with If-None-Match: * creates once", Put("a", "abc", "If-None-Match: *") + Put("a", "def", "If-None-Match: *") + GetA, "201 412 200 200", "\r\n\r\nabc"),
        new("PUT with If-Match: * replaces only", Put("a", "abc", "If-Match: *") + Put("a", "abc") + Put("a", "def", "If-Match: *"), "412 201 204 200"),
        new("DELETE of nothing is 404 whatever If-Match says", Bare("DELETE", "/store/a", "If-Match: \"x\""), "404 200"),
        new("A redirect has Location", Get("/redirect"), "302 200", "Location: /index.htm\r\n"),
        new("A private resource asks for credentials", Get("/private"), "401 200", "WWW-Authenticate: Basic realm=\"private\"\r\n"),
        new("A private resource takes the right credentials", Get("/private", "Authorization: basic dXNlcjpzZWNyZXQ="), "200 200", "Private."),
        new("A private resource refuses wrong credentials", Get("/private", "Authorization: Basic eDp5"), "401 200"),
        new("No content is 204", Get("/no-content"), "204 200"),
        new("Slow answers with its number", Get("/slow?ms=3"), "200 200", "\r\n\r\n3HTTP/1.1"),
        new("Slow refuses other queries", Get("/slow?ms=2001") + Get("/slow?ms=-1") + Get("/slow"), "400 400 400 200"),
        new("The index has its validators", Get("/index.htm"), "200 200", "Content-Length: 92\r\n", "Content-Type: text/html\r\n", "\r\nETag: \"", "Last-Modified: Tue, 05 Mar 2024 07:08:09 GMT\r\n"),
        new("If-None-Match of another tag is true", Get("/index.htm", "If-None-Match: \"x\", W/\"y\""), "200 200"),
        new("If-None-Match: * is false", Get("/index.htm", "If-None-Match: *"), "304 200", "\r\nETag: \""),
        new("If-Modified-Since is read as IMF-fixdate", Get("/index.htm", "If-Modified-Since: Tue, 05 Mar 2024 07:08:09 GMT"), "304 200"),
        new("If-Modified-Since is read in the form of RFC 850", Get("/index.htm", "If-Modified-Since: Tuesday, 05-Mar-24 07:08:09 GMT"), "304 200"),
        new("If-Modified-Since is read in the form of asctime", Get("/index.htm", "If-Modified-Since: Tue Mar  5 07:08:09 2024"), "304 200"),
        new("A two-digit year is at most 50 years ahead", Get("/index.htm", "If-Modified-Since: Tuesday, 05-Mar-80 07:08:09 GMT"), "200 200"),
        new("A leap second is a date", Get("/index.htm", "If-Modified-Since: Tue, 31 Dec 2024 23:59:60 GMT"), "304 200"),
        new("If-Modified-Since one second earlier is true", Get("/index.htm", "If-Modified-Since: Tue, 05 Mar 2024 07:08:08 GMT"), "200 200"),
        new("If-Modified-Since that is no date is ignored", Get("/index.htm", "If-Modified-Since: 2024-03-05"), "200 200"),
        new("If-Modified-Since twice is ignored", Get("/index.htm", "If-Modified-Since: Tue, 05 Mar 2024 07:08:09 GMT", "If-Modified-Since: Tue, 05 Mar 2024 07:08:09 GMT"), "200 200"),
        new("If-None-Match goes over If-Modified-Since", Get("/index.htm", "If-None-Match: \"x\"", "If-Modified-Since: Tue, 05 Mar 2024 07:08:09 GMT"), "200 200"),
        new("If-Match of another tag is false", Get("/index.htm", "If-Match: \"x\""), "412 200"),
        new("If-Unmodified-Since before the change is false", Get("/index.htm", "If-Unmodified-Since: Mon, 01 Jan 2024 00:00:00 GMT"), "412 200"),
        new("If-Unmodified-Since that is no date is ignored", Get("/index.htm", "If-Unmodified-Since: x"), "200 200"),
        new("Preconditions do not count for 404, 401, 302 and OPTIONS", Get("/nowhere", "If-Match: \"x\"") + Get("/private", "If-Match: \"x\"") + Get("/redirect", "If-None-Match: *") + Bare("OPTIONS", "/", "If-None-Match: *"), "404 401 302 200 200"),
        new("A range is served", Get("/index.htm", "Range: bytes=0-8"), "206 200", "Content-Range: bytes 0-8/92\r\n", "Content-Length: 9\r\n", "\r\n\r\n<!doctypeHTTP"),
        new("An open range goes to the end", Get("/index.htm", "Range: bytes=89-"), "206 200", "Content-Range: bytes 89-91/92\r\n"),
        new("A suffix is the end", Get("/index.htm", "Range: BYTES=-3"), "206 200", "Content-Range: bytes 89-91/92\r\n"),
        new("A suffix longer than all is all", Get("/index.htm", "Range: bytes=-999"), "206 200", "Content-Range: bytes 0-91/92\r\n"),
        new("A last position beyond the end is the end", Get("/index.htm", "Range: bytes=1-99999999999999999999999"), "206 200", "Content-Range: bytes 1-91/92\r\n"),
        new("Two ranges come as parts", Get("/index.htm", "Range: bytes= 0-0, -1"), "206 200", "Content-Type: multipart/byteranges; boundary=", "Content-Range: bytes 0-0/92\r\n\r\n<\r\n--", "Content-Range: bytes 91-91/92\r\n\r\n\n\r\n--"),
        new("Of two ranges the satisfiable one is served", Get("/index.htm", "Range: bytes=0-0,200-"), "206 200", "Content-Range: bytes 0-0/92\r\n"),
        new("A range beyond the end is not satisfiable", Get("/index.htm", "Range: bytes=92-") + Get("/index.htm", "Range: bytes=-0"), "416 416 200", "Content-Range: bytes */92\r\n"),
        new("A malformed range is ignored", Get("/index.htm", "Range: bytes=5-1") + Get("/index.htm", "Range: bytes=x") + Get("/index.htm", "Range: lines=0-1") + Get("/index.htm", "Range: bytes="), "200 200 200 200 200"),
        new("HEAD has no ranges", Bare("HEAD", "/index.htm", "Range: bytes=0-1"), "200 200"),
        new("If-Range of another tag makes Range ignored", Get("/index.htm", "Range: bytes=0-1", "If-Range: \"x\""), "200 200"),
        new("If-Range of the date lets Range count", Get("/index.htm", "Range: bytes=0-1", "If-Range: Tue, 05 Mar 2024 07:08:09 GMT"), "206 200"),
        new("If-Range of a later date makes Range ignored", Get("/index.htm", "Range: bytes=0-1", "If-Range: Tue, 05 Mar 2024 07:08:10 GMT"), "200 200"),
        new("A false If-None-Match goes over Range", Get("/index.htm", "Range: bytes=0-1", "If-None-Match: *"), "304 200"),
    ];
}
