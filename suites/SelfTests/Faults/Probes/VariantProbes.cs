using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;
using static HttpConformance.SelfTests.Faults.Step;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the lawful variants show.</summary>
internal static class VariantProbes
{
    public static IReadOnlyList<Probe> All { get; } =
    [
        Shows(LawfulVariant.ChunkedEverywhere, "Transfer-Encoding: chunked\r\n", Get("/")),
        Shows(LawfulVariant.LowerCaseFieldNames, "\r\ndate: ", Get("/")),
        Shows(LawfulVariant.NoReasonPhrase, "HTTP/1.1 200 \r\n", Get("/")),
        Shows(LawfulVariant.OtherReasonPhrases, "HTTP/1.1 200 So be it: 200 (really)\r\n", Get("/")),
        Shows(LawfulVariant.ClosesAlways, "Connection: close\r\n", Get("/")),
        Shows(LawfulVariant.AnnouncesKeepAlive, "Keep-Alive: timeout=60", Get("/")),
        Shows(LawfulVariant.InterimResponses, "HTTP/1.1 103 Early Hints\r\n", Get("/")),
        Shows(LawfulVariant.UnknownMethodsNotAllowed, " 405 ", Bare("BREW", "/")),
        Shows(LawfulVariant.BareLineFeedAccepted, " 200 OK", "GET / HTTP/1.1\nHost: a\n\n"),
        Shows(LawfulVariant.FoldsReplaced, "X-A: left right\n", Get("/echo", "X-A: left\r\n right")),
        Shows(LawfulVariant.SpacesInRequestLineAccepted, " 200 OK", "GET  / \t HTTP/1.1\r\nHost: a\r\n\r\n"),
        Shows(LawfulVariant.EqualLengthsMerged, "\r\n\r\nabc", Bare("POST", "/echo", "Content-Length: 3, 3", "Content-Length: 3") + "abc"),
        Shows(LawfulVariant.BothFramingsByTransferEncoding, "\r\n\r\nhello(end)", Chunked("5\r\nhello\r\n0\r\n\r\n", "Content-Length: 5") + Marked),
        Shows(LawfulVariant.ChunkExtensionsAndTrailer, "0\r\nX-Checked: yes\r\n\r\n", Get("/chunked")),
        Shows(LawfulVariant.DateOneSecondOld, "Date: Wed, 04 Mar 2026 05:06:06 GMT", Get("/")),
        Shows(LawfulVariant.OrnateSetCookie, "; HTTPONLY; EXPIRES=Fri, 03 Apr 2026 05:06:07 GMT;", Get("/reader/")),
        Shows(LawfulVariant.ErrorsClose, "Connection: close\r\n", Get("/nowhere")),
        Shows(LawfulVariant.Http10StatusLine, "HTTP/1.0 200 OK", "GET / HTTP/1.0\r\n\r\n"),
        Shows(LawfulVariant.TraceRefused, " 405 ", Bare("TRACE", "/")),
        Lacks(LawfulVariant.HeadWithoutLength, "Content-Length: ", Bare("HEAD", "/")),
        Lacks(LawfulVariant.RangesIgnored, " 206 ", Get("/", "Range: bytes=0-1")),
        Lacks(LawfulVariant.LastModifiedOnly, "\r\nETag: ", Get("/")),
        Shows(LawfulVariant.WeakTagsOnly, "\r\nETag: W/\"", Get("/")),
        Shows(LawfulVariant.PutAnswers200, " 200 OK", Put("a", "abc") + Put("a", "def")),
        Shows(LawfulVariant.Http10WithoutPersistence, "Connection: close\r\n", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"),
        Lacks(LawfulVariant.ExpectationIgnoredOnceContentCame, " 100 ", Segment(Post("abc", "Expect: 100-continue")), End()),
        Shows(LawfulVariant.NothingOptional, " 404 ", Get("/index.htm")),
        Shows(LawfulVariant.ContinueUnasked, " 100 ", Post("abc")),
        Shows(LawfulVariant.OrnateFields, "X-Empty:\t \t \r\n", Get("/")),
        Shows(LawfulVariant.MoreCookies, "Set-Cookie: theme=dark", Get("/")),
        Shows(LawfulVariant.LongReasonPhrases, "HTTP/1.1 200 \t200 so", Get("/")),
        Lacks(LawfulVariant.NoValidators, "\r\nETag: ", Get("/")),
        Lacks(LawfulVariant.TagsOnly, "\r\nLast-Modified: ", Get("/")),
        Lacks(LawfulVariant.IfRangeNeverMatches, " 206 ", Get("/"), Get("/", "Range: bytes=0-1", "If-Range: {tag}")),
        Shows(LawfulVariant.RangesDeclined, "Accept-Ranges: none\r\n", Get("/")),
        Shows(LawfulVariant.RangesCoalesced, "bytes 0-5/", Get("/", "Range: bytes=4-5,0-1")),
        Shows(LawfulVariant.PartsOfOne, "multipart/byteranges", Get("/", "Range: bytes=0-1,999999-")),
        Shows(LawfulVariant.SpecificRefusals, " 505 ", "GET / HTTP/1.1.1\r\nHost: a\r\n\r\n"),
        Shows(LawfulVariant.GetContentRefused, " 400 ", With("abc", "GET", "/")),
        Shows(LawfulVariant.ExpectationRefused, " 417 ", Post("abc", "Expect: 100-continue")),
        Shows(LawfulVariant.OptionsRefused, " 501 ", Bare("OPTIONS", "/")),
        Lacks(LawfulVariant.TrailersDropped, "trailer ", Bare("POST", "/reflect", "Transfer-Encoding: chunked") + "3\r\nabc\r\n0\r\nX-T: 1\r\n\r\n"),
        Lacks(LawfulVariant.NoDateOn5xx, "\r\nDate: ", Bare("BREW", "/")),
        Shows(LawfulVariant.CookiesByMaxAge, "; max-age=86400\r\n", Get("/reader/")),
        Shows(LawfulVariant.OtherStatuses, " 307 ", Get("/redirect")),
        Shows(LawfulVariant.ChunksOfOneOctet, "\r\n0001\r\n", Get("/")),
        Lacks(LawfulVariant.CloseDelimited, "Content-Length: ", Get("/")),
        Shows(LawfulVariant.ClosesInAnyCase, "Connection: x-note, CLOSE\r\n", Get("/")),
        Shows(LawfulVariant.ClosesEveryThird, "Connection: close\r\n", Get("/") + Get("/") + Get("/")),
        Shows(LawfulVariant.UnknownHostsRefused, " 421 ", "GET / HTTP/1.1\r\nHost: other\r\n\r\n"),
        Shows(LawfulVariant.LowLimits, " 431 ", Get("/", "X-A: " + new string('x', 9_000))),
        Shows(LawfulVariant.ContentUnreadCloses, "Connection: close\r\n", With("abc", "POST", "/nowhere")),
        Lacks(LawfulVariant.BlankFirstLineSkipped, " 400 ", "GET / HTTP/1.1\r\n X-A: 1\r\nHost: a\r\n\r\n"),
        Shows(LawfulVariant.PagesCompressed, "Content-Encoding: gzip\r\n", Get("/", "Accept-Encoding: gzip")),
    ];
}
