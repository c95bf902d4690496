using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Content-Length, Transfer-Encoding and the chunked coding.</summary>
internal static class FramingCases
{
    private const string Hello = "5\r\nhello\r\n0\r\n\r\n";
    private static readonly string[] InvalidLengths = ["", "5x", "x5", "+5", "-5", "5.0", "0x5", "5 5", "5,6", "5, 5", "5;5", "1_0", "\"5\"", "5\u00a0"];
    private static readonly string[] ChunkedSpellings = ["chunked", "CHUNKED", ", chunked", "chunked ,", "\tchunked\t"];
    private static readonly string[] UnfinishedCodings = ["xchunked", "chunkedx", "chunk", "identity", "chunked, identity", "chunked, gzip", "chunked, chunked", "chunked;a=b", "", ",", "\"chunked\"", "chunked\u00e9"];
    private static readonly string[] UnknownCodings = ["gzip, chunked", "x-own, chunked", "identity, chunked", "gzip;q=1, chunked"];

    private static readonly string[] ReadableBodies =
        [Hello, "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", "0005\r\nhello\r\n000\r\n\r\n", "5;a\r\nhello\r\n0\r\n\r\n", "5 ; a = b\r\nhello\r\n0;z\r\n\r\n", "5;a=\"x;\\\"\t\"\r\nhello\r\n0\r\n\r\n", "5\r\nhello\r\n0\r\nX-T: 1\r\nContent-Length: 9\r\n\r\n"];

    private static readonly string[] MalformedBodies =
        ["5\nhello\r\n0\r\n\r\n", "5\r\nhello\n0\r\n\r\n", "5\r\nhello\r\n0\n\r\n", "5\rhello\r\n0\r\n\r\n", "5 \r\nhello\r\n0\r\n\r\n", " 5\r\nhello\r\n0\r\n\r\n", "5;\r\nhello\r\n0\r\n\r\n", "5;a=\r\nhello\r\n0\r\n\r\n", "5;a=\"x\r\nhello\r\n0\r\n\r\n", "5;a\rb\r\nhello\r\n0\r\n\r\n", "5;a\0\r\nhello\r\n0\r\n\r\n", "\r\nhello\r\n0\r\n\r\n", ";a\r\nhello\r\n0\r\n\r\n", "-5\r\nhello\r\n0\r\n\r\n", "+5\r\nhello\r\n0\r\n\r\n", "0x5\r\nhello\r\n0\r\n\r\n", "5_\r\nhello\r\n0\r\n\r\n", "5h\r\nhello\r\n0\r\n\r\n", "3\r\nhello\r\n0\r\n\r\n", "5\r\nhelloworld\r\n0\r\n\r\n", "5\r\nhello\r\n\r\n0\r\n\r\n", "5\r\nhello\r\n0\r\nX T: 1\r\n\r\n", "5\r\nhello\r\n0\r\nX-T: 1\r\n 2\r\n\r\n"];

    public static IEnumerable<TwinCase> All =>
    [
        .. InvalidLengths.Select(value => new TwinCase($"Content-Length '{Shown.Escaped(value)}' is refused", Bare("POST", "/echo", "Content-Length: " + value) + "hello", "400")),
        .. ChunkedSpellings.Select(value => new TwinCase($"Transfer-Encoding '{Shown.Escaped(value)}' is chunked", Bare("POST", "/echo", "Transfer-Encoding:" + value) + Hello, "200 200", "\r\n\r\nhello")),
        .. UnfinishedCodings.Select(value => new TwinCase($"Transfer-Encoding '{Shown.Escaped(value)}' is refused", Bare("POST", "/echo", "Transfer-Encoding: " + value) + Hello, "400")),
        .. UnknownCodings.Select(value => new TwinCase($"Transfer-Encoding '{value}' is not implemented", Bare("POST", "/echo", "Transfer-Encoding: " + value) + Hello, "501")),
        .. ReadableBodies.Select(body => new TwinCase($"Chunked content {Shown.Escaped(body)} is read", Chunked(body), "200 200", "\r\n\r\nhello")),
        .. MalformedBodies.Select(body => new TwinCase($"Chunked content {Shown.Escaped(body)} is refused", Chunked(body), "400")),
        new("Content of a stated length comes back", Post("hello"), "200 200", "\r\n\r\nhello"),
        new("Leading zeros of a length are decimal", Bare("POST", "/echo", "Content-Length: 010") + "abcdefghij", "200 200", "\r\n\r\nabcdefghij"),
        new("Whitespace around a length goes", Bare("POST", "/echo", "Content-Length: \t5 ") + "hello", "200 200", "\r\n\r\nhello"),
        new("A length of zero is no content", Post(""), "200 200", "Content-Length: 0\n"),
        new("POST without framing fields has no content", Bare("POST", "/echo"), "200 200", "Host: a\n"),
        new("Two lengths are refused", Bare("POST", "/echo", "Content-Length: 5", "Content-Length: 5") + "hello", "400"),
        new("Two different lengths are refused", Bare("POST", "/echo", "Content-Length: 5", "Content-Length: 6") + "hello", "400"),
        new("A length of 40 digits is too much", Bare("POST", "/echo", "Content-Length: " + new string('9', 40)) + "hello", "413"),
        new("A length of 2 to the 64th and five is too much", Bare("POST", "/echo", "Content-Length: 18446744073709551621") + "hello", "413"),
        new("A chunk size of sixteen digits is too much", Chunked("FFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n"), "413"),
        new("A chunk size beyond 64 bits is too much", Chunked("10000000000000005\r\nhello\r\n0\r\n\r\n"), "413"),
        new("A chunk size has upper-case and lower-case digits", Chunked("A\r\nabcdefghij\r\na\r\nabcdefghij\r\n0\r\n\r\n"), "200 200", "\r\n\r\nabcdefghijabcdefghij"),
        new("Chunked content may be empty", Chunked("0\r\n\r\n"), "200 200", "Transfer-Encoding: chunked\n"),
        new("A trailer is not merged", Chunked("0\r\nX-T: 1\r\n\r\n"), "200 200", "Transfer-Encoding: chunked\n"),
        new("Too many chunk extensions are refused", Chunked(string.Concat(Enumerable.Repeat($"1;{new string('a', 4_000)}\r\nx\r\n", 6)) + "0\r\n\r\n"), "400"),
        new("Two codings over two lines are one list", Bare("POST", "/echo", "Transfer-Encoding: chunked", "Transfer-Encoding: gzip") + Hello, "400"),
        new("Both framing fields are refused", Chunked(Hello, "Content-Length: 5"), "400"),
        new("An invalid length beside chunked is refused", Chunked(Hello, "Content-Length: x"), "400"),
        new("HTTP/1.0 has no chunked content", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n" + Hello, "400"),
        new("Content of GET is read", With(Inner, "GET", "/"), "200 200"),
        new("Content of HEAD is read", With(Inner, "HEAD", "/"), "200 200"),
        new("Chunked content of GET is read", Bare("GET", "/", "Transfer-Encoding: chunked") + Hello, "200 200"),
        new("Content with a 404 is read", With(Inner, "POST", "/nowhere"), "404 200"),
        new("Content with a 405 is read", With(Inner, "DELETE", "/"), "405 200"),
        new("Content with a 501 is read", With(Inner, "BREW", "/"), "501 200"),
        new("Line ends and NUL in content stay", Post("\r\n\r\na\0b\u001a\n\r\u00ff\r\n"), "200 200", "\r\n\r\n\r\n\r\na\0b\u001a\n\r\u00ff\r\nHTTP/1.1"),
        new("Underscores are no hyphens", Bare("POST", "/echo", "Content_Length: 5", "Transfer_Encoding: chunked"), "200 200", "Content_Length: 5\n"),
    ];
}
