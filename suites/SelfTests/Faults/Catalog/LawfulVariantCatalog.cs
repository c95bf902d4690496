namespace HttpConformance.SelfTests.Faults;

/// <summary>All lawful variants.</summary>
internal static class LawfulVariantCatalog
{
    /// <summary>One entry for each variant, the plain server first.</summary>
    public static IReadOnlyList<LawfulVariantInfo> All { get; } =
    [
        Met(LawfulVariant.Plain, "Nothing out of the ordinary."),
        Met(LawfulVariant.ChunkedEverywhere, "Content goes out chunked to every HTTP/1.1 client, so no response to it has Content-Length."),
        Met(LawfulVariant.LowerCaseFieldNames, "Field names are in lower case."),
        Met(LawfulVariant.NoReasonPhrase, "The reason phrase is empty; the space in front of it stays."),
        Met(LawfulVariant.OtherReasonPhrases, "The reason phrase has several words of its own."),
        Short(LawfulVariant.ClosesAlways, "Each response says close, and the connection closes."),
        Met(LawfulVariant.AnnouncesKeepAlive, "Connection: keep-alive and Keep-Alive come with each response that leaves the connection open."),
        Met(LawfulVariant.InterimResponses, "A 102 and a 103 go in front of each final response to an HTTP/1.1 client."),
        Short(LawfulVariant.UnknownMethodsNotAllowed, "Unknown methods are answered 405."),
        Met(LawfulVariant.BareLineFeedAccepted, "LF alone ends the request line and field lines."),
        Met(LawfulVariant.FoldsReplaced, "A folded line is joined with a space."),
        Met(LawfulVariant.SpacesInRequestLineAccepted, "Runs of spaces and tabs separate the parts of the request line."),
        Met(LawfulVariant.EqualLengthsMerged, "Equal Content-Length values, in a list or over several lines, count as one."),
        Short(LawfulVariant.BothFramingsByTransferEncoding, "A request with both framing fields is read as chunked, and the connection closes."),
        Met(LawfulVariant.ChunkExtensionsAndTrailer, "Chunked responses have chunk extensions and a trailer section."),
        Met(LawfulVariant.OctetByOctet, "Responses are written octet by octet, as far as 512 octets."),
        Met(LawfulVariant.DateOneSecondOld, "Date comes from a clock that is read once a second."),
        Met(LawfulVariant.OrnateSetCookie, "Set-Cookie has every attribute, in unusual order and case."),
        Met(LawfulVariant.ErrorsClose, "Each 4xx and 5xx says close, and the connection closes."),
        Met(LawfulVariant.IdleConnectionsClose, "A connection without request closes after five seconds, without a word."),
        Short(LawfulVariant.Http10StatusLine, "HTTP/1.0 requests are answered with HTTP/1.0 status lines."),
        Met(LawfulVariant.TraceRefused, "TRACE is answered 405."),
        Met(LawfulVariant.HeadWithoutLength, "Answers to HEAD leave out Content-Length."),
        Met(LawfulVariant.RangesIgnored, "Range is ignored, and Accept-Ranges is not sent."),
        Short(LawfulVariant.LastModifiedOnly, "No resource has an entity tag."),
        Short(LawfulVariant.WeakTagsOnly, "Every entity tag is weak."),
        Met(LawfulVariant.PutAnswers200, "A PUT that replaces and a DELETE are answered 200 with content."),
        Met(LawfulVariant.Http10WithoutPersistence, "keep-alive of HTTP/1.0 is not honoured, and the response says close."),
        Met(LawfulVariant.ExpectationIgnoredOnceContentCame, "No 100 (Continue) is sent when content is there already."),
    ];

    private static LawfulVariantInfo Met(LawfulVariant variant, string sentence) => new(variant, MissesShould: false, sentence);

    private static LawfulVariantInfo Short(LawfulVariant variant, string sentence) => new(variant, MissesShould: true, sentence);
}
