using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

internal static class EndCases
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";
    private const string Chunked = Ok + "Transfer-Encoding: chunked\r\n\r\n";

    public static IEnumerable<StreamCase> All => Truncations.Select(c => c with { Ends = true }).Concat(Limits);

    private static IEnumerable<StreamCase> Truncations =>
    [
        new("Within the protocol name", "HT‸", "truncated 0 Unknown '' TruncatedHeaderSection@a"),
        new("Behind the last response", Ok + "Content-Length: 0\r\n\r\n‸H", "200 ContentLength ''; outside OctetsAfterLastResponse@a; FramingLost@a 'H'"),
        new("Within the status line", "HTTP/1.1 200 O‸", "truncated 0 Unknown '' TruncatedHeaderSection@a"),
        new("Behind the status line", Ok + "‸", "truncated 200 Unknown '' TruncatedHeaderSection@a"),
        new("Within a field line", Ok + "X: y\r\nZ‸", "truncated 200 Unknown '' TruncatedHeaderSection@a"),
        new("Within the end of the section", Ok + "X: y\r\n\r‸", "truncated 200 Unknown '' TruncatedHeaderSection@a"),
        new("Before any content", Ok + "Content-Length: 2\r\n\r\n‸", "truncated 200 ContentLength '' TruncatedContent@a"),
        new("Within content by length", Ok + "Content-Length: 2\r\n\r\no‸", "truncated 200 ContentLength 'o' TruncatedContent@a"),
        new("Within a chunk size", Chunked + "2‸", "truncated 200 Chunked '' TruncatedContent@a"),
        new("Within a chunk", Chunked + "2\r\no‸", "truncated 200 Chunked 'o' TruncatedContent@a"),
        new("Behind the data of a chunk", Chunked + "2\r\nok‸", "truncated 200 Chunked 'ok' TruncatedContent@a"),
        new("Within the CRLF of a chunk", Chunked + "2\r\nok\r‸", "truncated 200 Chunked 'ok' TruncatedContent@a"),
        new("Before the last chunk", Chunked + "2\r\nok\r\n‸", "truncated 200 Chunked 'ok' TruncatedContent@a"),
        new("Within the last chunk", Chunked + "2\r\nok\r\n0\r‸", "truncated 200 Chunked 'ok' TruncatedContent@a"),
        new("Within a trailer", Chunked + "0\r\nX: y\r\nZ‸", "truncated 200 Chunked '' TruncatedTrailerSection@a"),
        new("Reset before the final CRLF", Chunked + "0\r\n‸", "truncated 200 Chunked '' TruncatedTrailerSection@a") { IsReset = true },
        new("Close-delimited", "HTTP/1.0 200 OK\r\n\r\nok", "200 Close 'ok'"),
        new("Close-delimited without octets", "HTTP/1.0 200 OK\r\n\r\n", "200 Close ''"),
        new("Close-delimited and reset", "HTTP/1.0 200 OK\r\n\r\nok‸", "truncated 200 Close 'ok' TruncatedContent@a") { IsReset = true },
        new("After an interim response", "HTTP/1.1 100 Continue\r\n\r\n", "100 None ''"),
        new("Stopped before", Ok + "‸Content-Length: x\r\n\r\n‸", "partial 200 Unknown '' InvalidContentLength@a; FramingLost@b ''"),
    ];

    private static IEnumerable<StreamCase> Limits =>
    [
        new("Status line too long", "HTTP/1.1 200 OKOKOK‸OK\r\n", "partial 0 Unknown '' StartLineTooLong@a; LimitExceeded@a 'OK\\r\\n'") { Limits = new ReaderLimits { StartLine = 19 } },
        new("Status line just not too long", "HTTP/1.1 200 OK\r\n\r\n", "partial 200 Close ''") { Limits = new ReaderLimits { StartLine = 17 } },
        new("Blanks without end before a status line", "‸          ", "outside GarbageInsteadOfStatusLine@a; FramingLost@a '          '") { Limits = new ReaderLimits { StartLine = 8 } },
        new("Header section too large", Ok + "X: y\r\n‸Z: 789‸0\r\n\r\n", "partial 200 Unknown '' FieldSectionTooLarge@b; LimitExceeded@a 'Z: 7890\\r\\n\\r\\n'") { Limits = new ReaderLimits { FieldSection = 12 } },
        new("Header section just not too large", Ok + "X: y\r\nZ: z\r\n\r\n", "partial 200 Close ''") { Limits = new ReaderLimits { FieldSection = 14 } },
        new("Too many field lines", Ok + "X: y\r\nZ: z\r\n‸V: w\r\n\r\n", "partial 200 Unknown '' TooManyFieldLines@a; LimitExceeded@a 'V: w\\r\\n\\r\\n'") { Limits = new ReaderLimits { FieldLines = 2 } },
        new("Just not too many field lines", Ok + "X: y\r\nZ: z\r\n\r\n", "partial 200 Close ''") { Limits = new ReaderLimits { FieldLines = 2 } },
        new("Trailer section too large", Chunked + "0\r\nX: y\r\n‸Z: ‸z\r\n\r\n", "partial 200 Chunked '' FieldSectionTooLarge@b; LimitExceeded@a 'Z: z\\r\\n\\r\\n'") { Limits = new ReaderLimits { FieldSectionsInAll = 9 + 47 } },
        new("Too many trailers", Chunked + "0\r\nX: y\r\n‸Z: z\r\n\r\n", "partial 200 Chunked '' TooManyFieldLines@a; LimitExceeded@a 'Z: z\\r\\n\\r\\n'") { Limits = new ReaderLimits { FieldLines = 1 } },
        new("Content is kept up to the limit", Ok + "Content-Length: 5\r\n\r\nhello", "200 ContentLength 'hel'+2") { Limits = new ReaderLimits { ContentKept = 3 } },
        new("Content of all responses is kept up to the limit", Ok + "Content-Length: 2\r\n\r\nab" + Ok + "Content-Length: 2\r\n\r\ncd" + Ok + "Content-Length: 2\r\n\r\nef",
            "200 ContentLength 'ab'; 200 ContentLength 'c'+1; 200 ContentLength ''+2", "GET GET GET") { Limits = new ReaderLimits { ContentKeptInAll = 3 } },
        new("Leftover is kept up to the limit", "‸garbage", "outside GarbageInsteadOfStatusLine@a; FramingLost@a 'gar'") { Limits = new ReaderLimits { LeftoverKept = 3 } },
        new("Deviations of one kind are listed up to the limit", "‸\r\n‸\r\n\r\n\r\n", "outside EmptyLineOutsideResponse@a EmptyLineOutsideResponse@b") { Limits = new ReaderLimits { DeviationsOfOneKind = 2 } },
    ];
}
