using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

internal static class ChunkedCases
{
    private const string Head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    private const string Last = "\r\nok\r\n0\r\n\r\n";
    private const string Good = "200 Chunked 'ok'";

    public static IEnumerable<StreamCase> All =>
    [
        new("Two chunks", Head + "1\r\no\r\n1\r\nk\r\n0\r\n\r\n", Good),
        new("Hexadecimal digits of both cases, leading zeros", Head + "000000000000000000000a\r\n0123456789\r\n00A\r\n0123456789\r\n000\r\n\r\n", "200 Chunked '01234567890123456789'"),
        new("Line ends within the data", Head + "6\r\n\r\n0\r\n\r\r\n0\r\n\r\n", "200 Chunked '\\r\\n0\\r\\n\\r'"),
        new("Extensions", Head + "2;a;b=c;d=\"e;\\\"\t\u00e4\r\nok".Replace("\u00e4", "\u00e4\"", StringComparison.Ordinal) + "\r\n0;z\r\n\r\n", Good),
        new("Trailers", Head + "2\r\nok\r\n0\r\nX: y\r\nZ: \r\n\r\n", Good),
        new("A response behind the chunked one", Head + "2" + Last + "HTTP/1.1 204 No Content\r\n\r\n", Good + "; 204 None ''", "GET GET"),
        new("LF alone in every place", Head + "2‸\nok‸\n0‸\nX: y‸\n‸\n", Good + " BareLf@a BareLf@b BareLf@c BareLf@d BareLf@e"),
        new("Empty chunk size", Head + "‸\r\nok\r\n0\r\n\r\n", "partial 200 Chunked '' EmptyChunkSize@a; FramingLost@a '\\r\\nok\\r\\n0\\r\\n\\r\\n'"),
        new("Extension without a chunk size", Head + "‸;a\r\n", "partial 200 Chunked '' EmptyChunkSize@a; FramingLost@a ';a\\r\\n'"),
        .. new[] { "hello", "-2", "+2", "g", "\"2\"", "\v2" }
            .Select(size => new StreamCase($"Chunk size {Reading.Quote(System.Text.Encoding.Latin1.GetBytes(size))}", Head + $"‸{size}\r\n",
                $"partial 200 Chunked '' InvalidChunkSize@a; FramingLost@a {Reading.Quote(System.Text.Encoding.Latin1.GetBytes(size + "\r\n"))}")),
        new("Chunk size with 0x", Head + "‸0‸x2\r\n", "partial 200 Chunked '' InvalidChunkSize@b; FramingLost@a '0x2\\r\\n'"),
        new("Two chunk sizes", Head + "‸2‸ 2\r\n", "partial 200 Chunked '' InvalidChunkSize@b; FramingLost@a '2 2\\r\\n'"),
        new("CR behind the chunk size", Head + "‸2‸\r\r\n", "partial 200 Chunked '' BareCr@b InvalidChunkSize@b; FramingLost@a '2\\r\\r\\n'"),
        new("Size 2^63 - 1", Head + "7fffffffffffffff\r\nok", "partial 200 Chunked 'ok'"),
        new("Size 2^63", Head + "‸8000000000000000\r\nok", "partial 200 Chunked 'ok' ChunkSizeOverflow@a"),
        new("Size of sixteen f", Head + "1\r\no\r\n‸ffffffffffffffff\r\nk", "partial 200 Chunked 'ok' ChunkSizeOverflow@a"),
        new("Size of seventeen digits", Head + "‸10000000000000002\r\nok\r\n", "partial 200 Chunked 'ok\\r\\n' ChunkSizeOverflow@a"),
        new("Whitespace behind the chunk size", Head + "2‸ \t" + Last, Good + " WhitespaceAroundChunkSize@a"),
        new("Whitespace before the chunk size", Head + "‸ 2" + Last, Good + " WhitespaceAroundChunkSize@a"),
        new("Whitespace before an extension", Head + "2‸ ;‸ a‸ =‸\tb" + Last, Good + " BadWhitespace@a BadWhitespace@b BadWhitespace@c BadWhitespace@d"),
        .. new[] { ";‸", ";;‸", "; ‸", ";‸=b", ";a=‸", ";a=‸\"b", ";a=‸,", ";a ‸", ";a‸,b", ";a=b ‸c", ";a‸\"b\"", ";a=‸\"\x01\"", ";a=‸\"\\" }
            .Select(extension => new StreamCase($"Malformed extension {Reading.Quote(System.Text.Encoding.Latin1.GetBytes(extension.Replace("‸", "", StringComparison.Ordinal)))}",
                Head + "2" + (extension == ";;‸" ? ";‸;" : extension) + Last, Good + " MalformedChunkExtension@a")),
        new("CR within an extension", Head + "2;a‸\r=b" + Last, Good + " BareCr@a MalformedChunkExtension@a"),
        new("No CRLF behind the data", Head + "2\r\nok‸0\r\n\r\n", "partial 200 Chunked 'ok' MissingChunkDataCrlf@a; FramingLost@a '0\\r\\n\\r\\n'"),
        new("Data longer than the chunk size", Head + "2\r\nok‸ay\r\n0\r\n\r\n", "partial 200 Chunked 'ok' MissingChunkDataCrlf@a; FramingLost@a 'ay\\r\\n0\\r\\n\\r\\n'"),
        new("CR alone behind the data", Head + "2\r\nok‸\r0\r\n\r\n", "partial 200 Chunked 'ok' MissingChunkDataCrlf@a; FramingLost@a '\\r0\\r\\n\\r\\n'"),
        new("Two CR behind the data", Head + "2\r\nok‸\r\r\n0\r\n\r\n", "partial 200 Chunked 'ok' MissingChunkDataCrlf@a; FramingLost@a '\\r\\r\\n0\\r\\n\\r\\n'"),
        new("Status line instead of a chunk size", Head + "2\r\nok\r\n‸HTTP/1.1 204 No Content\r\n", "partial 200 Chunked 'ok' InvalidChunkSize@a; FramingLost@a 'HTTP/1.1 204 No Content\\r\\n'"),
        new("Final CRLF missing before a response", Head + "2\r\nok\r\n0\r\n‸HTTP/1.1 204 No Content\r\n\r\n", Good + " MissingFinalCrlf@a; 204 None ''", "GET GET"),
        new("Final CRLF missing behind a trailer", Head + "0\r\nX: y\r\n‸HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "200 Chunked '' MissingFinalCrlf@a; 200 ContentLength 'ok'", "GET GET"),
        new("Final CRLF missing before the end", Head + "2\r\nok\r\n0\r\n‸", Good + " MissingFinalCrlf@a") { Ends = true },
        new("Half of the final CRLF before the end", Head + "2\r\nok\r\n0\r\n‸\r", Good + " MissingFinalCrlf@a") { Ends = true },
        new("Extra CRLF behind the final one", Head + "2" + Last + "‸\r\n", Good + "; outside EmptyLineOutsideResponse@a"),
        new("A zero chunk in the middle", Head + "1\r\no\r\n0\r\n\r\n‸1\r\nk\r\n0\r\n\r\n", "200 Chunked 'o'; outside OctetsAfterLastResponse@a; FramingLost@a '1\\r\\nk\\r\\n0\\r\\n\\r\\n'"),
        new("Malformed trailers", Head + "0\r\n‸ a: b\r\nX‸ : y\r\n‸Z\r\nW: ‸\0\r\n‸ v\r\n\r\n", "200 Chunked '' WhitespaceBeforeFirstField@a SpaceBeforeColon@b LineWithoutColon@c NulInValue@d ObsFold@e"),
        new("Framing fields in the trailer section", Head + "0\r\n‸Content-Length: 5\r\n‸Transfer-Encoding: x\r\n\r\n", "200 Chunked '' FramingFieldInTrailer@a FramingFieldInTrailer@b"),
        new("Chunk line too long", Head + "‸1;abcdefghij‸klmn", "partial 200 Chunked '' ChunkLineTooLong@b; LimitExceeded@a '1;abcdefghijklmn'") { Limits = new ReaderLimits { ChunkLine = 12 } },
        new("Chunk line just not too long", Head + "2;abcdefgh" + Last, Good) { Limits = new ReaderLimits { ChunkLine = 12 } },
    ];
}
