using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="RepresentationFaults"/> show.</summary>
internal static class RepresentationProbes
{
    private const string Old = "Sun, 06 Nov 1994 08:49:37 GMT";
    private const string Late = "Fri, 31 Dec 2100 23:59:59 GMT";
    private static readonly string Index = Get("/index.htm");

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.IfMatchIgnored, " 412 ", Get("/index.htm", "If-Match: \"x\"")),
        Shows(Fault.IfMatchFirstOnly, " 412 ", Index, Get("/index.htm", "If-Match: \"x\", {tag}")),
        Lacks(Fault.IfNoneMatchFirstOnly, " 304 ", Index, Get("/index.htm", "If-None-Match: \"x\", {tag}")),
        Lacks(Fault.IfNoneMatchStarIgnored, " 304 ", Get("/index.htm", "If-None-Match: *")),
        Shows(Fault.IfModifiedSinceBesideTag, " 304 ", Get("/index.htm", "If-None-Match: \"x\"", "If-Modified-Since: " + Late)),
        Lacks(Fault.IfUnmodifiedSinceIgnored, " 412 ", Get("/index.htm", "If-Unmodified-Since: " + Old)),
        Shows(Fault.IfUnmodifiedSinceBesideTag, " 412 ", Get("/index.htm", "If-Match: *", "If-Unmodified-Since: " + Old)),
        Shows(Fault.BadDateMatches, " 304 ", Get("/index.htm", "If-Modified-Since: some day")),
        Shows(Fault.ConditionsOnMissing, " 412 ", Get("/nowhere", "If-Match: \"x\"")),
        Shows(Fault.ConditionsBeforeCredentials, " 412 ", Get("/private", "If-Match: \"x\"")),
        Lacks(Fault.NotModifiedWithoutVary, "\r\nVary: ", Get("/negotiated", "If-None-Match: *")),
        Lacks(Fault.TagUnquoted, "\r\nETag: \"", Index),
        Shows(Fault.DatesWithHyphens, "Last-Modified: Tue,-05-Mar-2024", Index),
        Lacks(Fault.RangeBeforeConditions, " 304 ", Get("/index.htm", "If-None-Match: *", "Range: bytes=0-1")),
        Shows(Fault.ContentRangeWrongTotal, "bytes 0-1/2\r\n", Get("/index.htm", "Range: bytes=0-1")),
        Shows(Fault.ContentRangeShifted, "bytes 1-2/", Get("/index.htm", "Range: bytes=0-1")),
        Lacks(Fault.BoundaryMissing, "; boundary=", Get("/index.htm", "Range: bytes=0-1,4-5")),
        Shows(Fault.BoundaryOther, "x\r\n", Get("/index.htm", "Range: bytes=0-1,4-5")),
        Lacks(Fault.PartWithoutContentRange, "Content-Range: ", Get("/index.htm", "Range: bytes=0-1,4-5")),
        Shows(Fault.IfRangeWeak, " 206 ", Index, Get("/index.htm", "Range: bytes=0-1", "If-Range: W/{tag}")),
        Shows(Fault.IfRangeLaterDate, " 206 ", Get("/index.htm", "Range: bytes=0-1", "If-Range: " + Late)),
        Shows(Fault.AnyRangeUnit, " 206 ", Get("/index.htm", "Range: pages=0-1")),
        Shows(Fault.LongSuffixUnsatisfiable, " 416 ", Get("/index.htm", "Range: bytes=-9999")),
        Shows(Fault.LastBeyondEndUnsatisfiable, " 416 ", Get("/index.htm", "Range: bytes=0-9999")),
        Lacks(Fault.UnsatisfiedWithoutLength, "Content-Range: ", Get("/index.htm", "Range: bytes=9999-")),
        Shows(Fault.PartsReversed, "\r\n\r\n--63592ba76aecd355aa16697b\r\nContent-Type: text/html\r\nContent-Range: bytes 4-5/", Get("/index.htm", "Range: bytes=0-1,4-5")),
        Shows(Fault.CodedInNameOnly, "Good night", Get("/negotiated", "Accept-Encoding: gzip")),
        Lacks(Fault.CodingNotNamed, "Content-Encoding: gzip", Get("/negotiated", "Accept-Encoding: gzip")),
        Lacks(Fault.VaryMissing, "\r\nVary: ", Get("/negotiated")),
        Shows(Fault.RefusedCodingSent, "Content-Encoding: gzip", Get("/negotiated", "Accept-Encoding: gzip;q=0")),
        Shows(Fault.WeightsIgnored, "Content-Encoding: gzip", Get("/negotiated", "Accept-Encoding: gzip;q=0")),
        Shows(Fault.OneTagForAll, "ETag: \"one\"", Get("/negotiated")),
        Lacks(Fault.CodingCaseCounts, "Content-Encoding: gzip", Get("/negotiated", "Accept-Encoding: GZIP")),
    ];
}
