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
        Short(LawfulVariant.NothingOptional, "There is nothing but the root resource, and no method but GET and HEAD.") with { AnswersAlike = false },
        Met(LawfulVariant.ContinueUnasked, "A 100 (Continue) comes before content is read, also where nobody asked for it."),
        Short(LawfulVariant.OrnateFields, "Responses have many more fields, among them unknown and empty ones, with unusual whitespace."),
        Met(LawfulVariant.MoreCookies, "Every final response sets two cookies of its own."),
        Met(LawfulVariant.LongReasonPhrases, "Reason phrases are long, with tabs and octets above 7F."),
        Short(LawfulVariant.NoValidators, "No resource has a validator.") with { AnswersAlike = false },
        Short(LawfulVariant.TagsOnly, "No resource has Last-Modified.") with { AnswersAlike = false },
        Short(LawfulVariant.IfRangeNeverMatches, "Range is ignored where If-Range comes with it."),
        Met(LawfulVariant.RangesDeclined, "Range is ignored, and Accept-Ranges says none."),
        Met(LawfulVariant.RangesCoalesced, "Ranges that lie close together are sent as one."),
        Met(LawfulVariant.PartsOfOne, "One range left of several is sent as multipart."),
        Short(LawfulVariant.SpecificRefusals, "What is wrong with a request line is told by 501 and 505."),
        Met(LawfulVariant.SlowWrites, "Responses come in three pieces, with pauses before and between them."),
        Short(LawfulVariant.GetContentRefused, "GET, HEAD and DELETE with content are refused."),
        Short(LawfulVariant.ExpectationRefused, "Every expectation is answered 417.") with { AnswersAlike = false },
        Short(LawfulVariant.OptionsRefused, "OPTIONS is not implemented.") with { AnswersAlike = false },
        Met(LawfulVariant.TrailersDropped, "Trailer fields are read and dropped."),
        Met(LawfulVariant.NoDateOn5xx, "A 5xx has no Date."),
        Met(LawfulVariant.CookiesByMaxAge, "Cookies live, and die, by Max-Age alone."),
        Short(LawfulVariant.OtherStatuses, "Other statuses that mean nearly the same are used.") with { AnswersAlike = false },
        Met(LawfulVariant.ChunksOfOneOctet, "Content goes out in chunks of one octet, their sizes with leading zeros."),
        Short(LawfulVariant.CloseDelimited, "Content has no length: it ends where the connection ends."),
        Short(LawfulVariant.ClosesInAnyCase, "Each response says CLOSE among other options, and the connection closes."),
        Short(LawfulVariant.ClosesEveryThird, "Every third response of a connection says close."),
        Short(LawfulVariant.UnknownHostsRefused, "A request for a host that is not this one is answered 421."),
        Short(LawfulVariant.LowLimits, "Request lines and header sections beyond 8,000 octets, and content beyond 200,000, are refused."),
        Short(LawfulVariant.ContentUnreadCloses, "Content is not read where the head settles the answer, and the connection closes."),
        Met(LawfulVariant.PagesCompressed, "A page is sent in gzip to whoever takes it."),
        Short(LawfulVariant.BlankFirstLineSkipped, "Lines that start with a blank are skipped between request line and first field."),
    ];

    private static LawfulVariantInfo Met(LawfulVariant variant, string sentence) => new(variant, MissesShould: false, sentence);

    private static LawfulVariantInfo Short(LawfulVariant variant, string sentence) => new(variant, MissesShould: true, sentence);
}
