namespace HttpConformance.SelfTests.Http;

internal static class FramingCases
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    public static IEnumerable<StreamCase> All => [.. WithoutContent, .. ContentLengths, .. TransferEncodings];

    private static IEnumerable<StreamCase> WithoutContent =>
    [
        new("HEAD with Content-Length", Ok + "Content-Length: 5\r\n\r\n" + Ok + "Content-Length: 2\r\n\r\nok", "200 None ''; 200 ContentLength 'ok'", "HEAD GET"),
        new("HEAD with Transfer-Encoding", Ok + "Transfer-Encoding: chunked\r\n\r\n" + Ok + "Content-Length: 0\r\n\r\n", "200 None ''; 200 ContentLength ''", "HEAD GET"),
        new("HEAD with an invalid length", Ok + "‸Content-Length: x\r\n\r\n", "200 None '' InvalidContentLength@a", "HEAD"),
        new("304 with Content-Length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", "304 None ''"),
        new("304 with Transfer-Encoding", "HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n", "304 None ''"),
        new("204", "HTTP/1.1 204 No Content\r\n\r\n", "204 None ''"),
        new("204 with Content-Length", "HTTP/1.1 204 No Content\r\n‸Content-Length: 0\r\n\r\n", "204 None '' ContentLengthOn204@a"),
        new("204 with Transfer-Encoding", "HTTP/1.1 204 No Content\r\n‸Transfer-Encoding: chunked\r\n\r\n", "204 None '' TransferEncodingOn204@a"),
        new("1xx with Content-Length", "HTTP/1.1 103 Early Hints\r\n‸Content-Length: 5\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", "103 None '' ContentLengthOn1xx@a; 204 None ''"),
        new("1xx with Transfer-Encoding", "HTTP/1.1 100 Continue\r\n‸Transfer-Encoding: chunked\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", "100 None '' TransferEncodingOn1xx@a; 204 None ''"),
        new("205 with content is framed as any other", "HTTP/1.1 205 Reset Content\r\nContent-Length: 2\r\n\r\nok", "205 ContentLength 'ok'"),
        new("CONNECT refused", "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno", "403 ContentLength 'no'", "CONNECT"),
        new("CONNECT accepted", Ok + "\r\n‸HTTP/1.1", "200 Tunnel ''; Tunnel@a 'HTTP/1.1'", "CONNECT"),
        new("CONNECT accepted with framing fields", Ok + "‸Content-Length: 5\r\n‸Transfer-Encoding: chunked\r\n\r\n‸x", "200 Tunnel '' ContentLengthOnConnect@a TransferEncodingOnConnect@b ContentLengthAndTransferEncoding@a; Tunnel@c 'x'", "CONNECT"),
        new("101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n‸\0\x01", "101 Tunnel ''; Tunnel@a '\\x00\\x01'", "GET GET"),
    ];

    private static IEnumerable<StreamCase> ContentLengths =>
    [
        new("Content-Length 0", Ok + "Content-Length: 0\r\n\r\n", "200 ContentLength ''"),
        new("Leading zeros", Ok + "Content-Length: 0000000000000000000000000002\r\n\r\nok", "200 ContentLength 'ok'"),
        new("Field name in another case, no space", Ok + "cONTENT-lENGTH:2\r\n\r\nok", "200 ContentLength 'ok'"),
        new("Identical lines", Ok + "‸Content-Length: 2\r\nContent-Length: 2\r\n\r\nok", "200 ContentLength 'ok' IdenticalContentLengths@a"),
        new("Identical list", Ok + "‸Content-Length: 2, 02\r\n\r\nok", "200 ContentLength 'ok' IdenticalContentLengths@a"),
        new("List with an empty element", Ok + "‸Content-Length: 2,\r\n\r\nok", "200 ContentLength 'ok' InvalidContentLength@a"),
        new("An empty line besides", Ok + "Content-Length: 2\r\n‸Content-Length:\r\n\r\nok", "200 ContentLength 'ok' InvalidContentLength@a"),
        new("Differing lines", Ok + "‸Content-Length: 2\r\nContent-Length: 3\r\n\r\n‸ok", "partial 200 Unknown '' DifferingContentLengths@a; FramingLost@b 'ok'"),
        new("Differing list", Ok + "‸Content-Length: 2, 3\r\n\r\n‸", "partial 200 Unknown '' DifferingContentLengths@a; FramingLost@b ''"),
        new("Differing lines to HEAD", Ok + "‸Content-Length: 2\r\nContent-Length: 3\r\n\r\n", "200 None '' DifferingContentLengths@a", "HEAD"),
        .. new[] { "", "+2", "-2", "2 2", "0x2", "2.0", "2e0", "two", "\"2\"", "2;", "2\v", "\u00b2", ",", "2, x" }
            .Select(value => new StreamCase($"Invalid value {Reading.Quote(System.Text.Encoding.Latin1.GetBytes(value))}", Ok + $"‸Content-Length: {value}\r\n\r\n‸ok",
                $"partial 200 Unknown ''{(value == "2\v" ? " ControlOctetInValue@34" : "")} InvalidContentLength@a; FramingLost@b 'ok'")),
        new("CR behind the number", Ok + "‸Content-Length: 2‸\r\r\n\r\n‸ok", "partial 200 Unknown '' BareCr@b InvalidContentLength@a; FramingLost@c 'ok'"),
        new("2^63 - 1", Ok + "Content-Length: 9223372036854775807\r\n\r\nok", "partial 200 ContentLength 'ok'"),
        new("2^63", Ok + "‸Content-Length: 9223372036854775808\r\n\r\nok", "partial 200 ContentLength 'ok' ContentLengthOverflow@a"),
        new("2^64 + 2", Ok + "‸Content-Length: 18446744073709551618\r\n\r\nok", "partial 200 ContentLength 'ok' ContentLengthOverflow@a"),
        new("No framing field", Ok + "\r\nok", "partial 200 Close 'ok'"),
        new("No framing field, connection ends", Ok + "\r\nok", "200 Close 'ok'") { Ends = true },
    ];

    private static IEnumerable<StreamCase> TransferEncodings =>
    [
        new("Transfer-Encoding and Content-Length", Ok + "‸Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", "200 Chunked 'ok' ContentLengthAndTransferEncoding@a"),
        new("Transfer-Encoding and an invalid Content-Length", Ok + "Transfer-Encoding: chunked\r\n‸Content-Length: x\r\n\r\n0\r\n\r\n", "200 Chunked '' InvalidContentLength@a ContentLengthAndTransferEncoding@a"),
        new("Transfer-Encoding in another case", Ok + "tRANSFER-eNCODING:\tCHUNKED\r\n\r\n0\r\n\r\n", "200 Chunked ''"),
        new("Another coding before chunked", Ok + "Transfer-Encoding: gzip;a=\"b,c\", chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", "200 Chunked 'ok'"),
        new("Codings on two lines", Ok + "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "200 Chunked ''"),
        new("Empty elements", Ok + "‸Transfer-Encoding: , chunked,\r\n\r\n0\r\n\r\n", "200 Chunked '' EmptyTransferCoding@a EmptyTransferCoding@a"),
        new("Chunked twice in a list", Ok + "‸Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", "200 Chunked '' TransferEncodingTwiceChunked@a"),
        new("Chunked twice on two lines", Ok + "Transfer-Encoding: chunked\r\n‸Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "200 Chunked '' TransferEncodingTwiceChunked@a"),
        new("Chunked with a parameter", Ok + "‸Transfer-Encoding: chunked;a=b\r\n\r\n0\r\n\r\n", "200 Chunked '' ChunkedWithParameters@a"),
        new("Bad whitespace in a parameter", Ok + "‸Transfer-Encoding: x;a =b, chunked\r\n\r\n0\r\n\r\n", "200 Chunked '' BadWhitespace@a"),
        new("Version 1.0", "HTTP/1.0 200 OK\r\n‸Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", "200 Chunked 'ok' TransferEncodingInHttp10@a"),
        new("Chunked is not the last one", Ok + "‸Transfer-Encoding: chunked, gzip\r\n\r\n2\r\nok", "partial 200 Close '2\\r\\nok' TransferEncodingNotFinalChunked@a"),
        new("Content-Length is not followed even if chunked is missing", Ok + "‸Transfer-Encoding: gzip\r\n‸Content-Length: 1\r\n\r\nok", "200 Close 'ok' ContentLengthAndTransferEncoding@b TransferEncodingNotFinalChunked@a") { Ends = true },
        .. new[] { "identity", "xchunked", "", "gzip" }
            .Select(value => new StreamCase($"Coding '{value}'", Ok + $"‸Transfer-Encoding: {value}\r\n\r\nok", "partial 200 Close 'ok' TransferEncodingNotFinalChunked@a")),
        .. new[] { "\"chunked\"", "chunked;", "chunked;a", "chunked;a=", "chunked x", "chunk\u00e9d", "x;a=\"b", "/" }
            .Select(value => new StreamCase($"Malformed coding '{value}'", Ok + $"‸Transfer-Encoding: {value}\r\n\r\nok", "partial 200 Close 'ok' InvalidTransferEncoding@a TransferEncodingNotFinalChunked@a")),
    ];
}
