using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="ResponseFaults"/> show.</summary>
internal static class ResponseProbes
{
    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.NoDate, "\r\nDate: ", Get("/")),
        Lacks(Fault.NoDateOn404, "\r\nDate: ", Get("/nowhere")),
        Shows(Fault.DateAsAsctime, "\r\nDate: Wed Mar  4 05:06:07 2026\r\n", Get("/")),
        Shows(Fault.DateWithWrongWeekday, "\r\nDate: Tue, 04 Mar 2026 05:06:07 GMT\r\n", Get("/")),
        Shows(Fault.DateADayOff, "\r\nDate: Tue, 03 Mar 2026 05:06:07 GMT\r\n", Get("/")),
        Shows(Fault.DateWithNumericZone, "\r\nDate: Wed, 04 Mar 2026 05:06:07 +0000\r\n", Get("/")),
        Shows(Fault.LengthOneTooLarge, "Content-Length: 4\r\n", Post("abc")),
        Shows(Fault.LengthOneTooSmall, "Content-Length: 2\r\n", Post("abc")),
        Shows(Fault.LengthSigned, "Content-Length: +3\r\n", Post("abc")),
        Shows(Fault.LengthTwiceDiffering, "Content-Length: 3\r\nContent-Length: 10\r\n", Post("abc")),
        Lacks(Fault.NoContentType, "\r\nContent-Type: ", Get("/")),
        Shows(Fault.StatusWithoutSpace, "HTTP/1.1 200\r\n", Get("/")),
        Shows(Fault.StatusInLowerCase, "http/1.1 200 OK\r\n", Get("/")),
        Shows(Fault.StatusOfVersion10, "HTTP/1.0 200 OK\r\n", Get("/")),
        Shows(Fault.StatusAfterTwoSpaces, "HTTP/1.1  200 OK\r\n", Get("/")),
        Shows(Fault.BareLineFeedOn404, "404 Not Found\nDate", Get("/nowhere")),
        Shows(Fault.BareLineFeedOn400, "400 Bad Request\nDate", "GET / HTTP/1.1\r\n\r\n"),
        Shows(Fault.SpaceBeforeColonSent, "Content-Type :", Get("/")),
        Shows(Fault.FoldSent, "X-Note: folded\r\n value\r\n", Get("/")),
        Shows(Fault.SpaceInFieldName, "\r\nX Note:", Get("/")),
        Shows(Fault.ControlInFieldValue, "X-Note: a\u0001z\r\n", Get("/")),
        Shows(Fault.SpaceBeforeFirstField, "200 OK\r\n X-Note:", Get("/")),
        Shows(Fault.ContentOnHead, "The root resource.", Bare("HEAD", "/")),
        Shows(Fault.HeadLengthZero, "Content-Length: 0\r\n", Bare("HEAD", "/")),
        Shows(Fault.ContentOn204, "\r\n\r\nstray", Get("/no-content")),
        Shows(Fault.ContentOn304, "\r\n\r\nstray", Get("/index.htm", "If-None-Match: *")),
        Shows(Fault.LengthOn204, "Content-Length: 0\r\n", Get("/no-content")),
        Shows(Fault.TransferEncodingOn204, "Transfer-Encoding: chunked\r\n", Get("/no-content")),
        Shows(Fault.LengthAndChunked, "Content-Length: ", Get("/chunked")),
        Shows(Fault.ChunkSizeTooLarge, "\r\n\r\n1B\r\n", Get("/chunked")),
        Shows(Fault.ChunkSizeInDecimal, "\r\n\r\n26\r\n", Get("/chunked")),
        Shows(Fault.ChunkedToHttp10, "Transfer-Encoding: chunked\r\n", "GET /chunked HTTP/1.0\r\n\r\n"),
        Lacks(Fault.NoLastChunk, "\r\n0\r\n", Get("/chunked")),
        Lacks(Fault.NoLastEmptyLine, "\r\n0\r\n\r\n", Get("/chunked")),
        Shows(Fault.ChunkedNamedTwice, "Transfer-Encoding: chunked, chunked\r\n", Get("/chunked")),
        Lacks(Fault.NotFoundUnframed, "Content-Length: ", Get("/nowhere")),
        Lacks(Fault.ChallengeMissing, "WWW-Authenticate: ", Get("/private")),
        Lacks(Fault.RedirectWithoutLocation, "\r\nLocation: ", Get("/redirect")),
        Shows(Fault.LastModifiedInFuture, "Last-Modified: Thu, 05 Mar 2026", Get("/index.htm")),
        Lacks(Fault.IfNoneMatchIgnored, " 304 ", Get("/index.htm", "If-None-Match: *")),
        Lacks(Fault.IfNoneMatchStrong, " 304 ", Get("/index.htm"), Get("/index.htm", "If-None-Match: W/{tag}")),
        Lacks(Fault.NotModifiedWithoutTag, "\r\nETag: ", Get("/index.htm", "If-None-Match: *")),
        Lacks(Fault.IfModifiedSinceByText, " 304 ", Get("/index.htm", "If-Modified-Since: Wed, 01 Jan 2025 00:00:00 GMT")),
        Lacks(Fault.IfMatchWeak, " 412 ", Get("/index.htm"), Get("/index.htm", "If-Match: W/{tag}")),
        Shows(Fault.IfRangeIgnored, " 206 ", Get("/index.htm", "Range: bytes=0-1", "If-Range: \"other\"")),
        Shows(Fault.RangeOneShort, "bytes 0-3/", Get("/index.htm", "Range: bytes=0-4")),
        Lacks(Fault.RangeWithoutContentRange, "Content-Range: ", Get("/index.htm", "Range: bytes=0-4")),
        Shows(Fault.SuffixReadAsPrefix, "bytes 0-4/", Get("/index.htm", "Range: bytes=-4")),
        Lacks(Fault.RangesUnclosed, "--\r\n(end)", Get("/index.htm", "Range: bytes=0-1,4-5")),
        Lacks(Fault.UnsatisfiableAs206, " 416 ", Get("/index.htm", "Range: bytes=99999-")),
    ];
}
