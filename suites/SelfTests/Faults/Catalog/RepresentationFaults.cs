using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in conditions, ranges and negotiation.</summary>
internal static class RepresentationFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(IfMatchIgnored, "9110-13.1.1-if-match-evaluated", "If-Match is not looked at.", "conditional/if-match-other-tag[GET]", "conditional/delete-if-match-other-tag", "conditional/if-match-weak"),
        Seed(IfMatchFirstOnly, "9110-13.1.1-if-match-true", "Of the tags in If-Match the first counts.", "conditional/if-match-own-tag[\"a\",\\s]", "conditional/if-match-two-lines"),
        Seed(IfNoneMatchFirstOnly, "9110-13.1.2-inm-list", "Of the tags in If-None-Match the first counts.", "conditional/if-none-match-list[\"a\",\"b\",]", "conditional/if-none-match-two-lines"),
        Seed(IfNoneMatchStarIgnored, "9110-13.1.2-inm-star", "If-None-Match: * matches nothing.", "conditional/if-none-match-star[GET]", "conditional/delete-if-none-match-star", "methods/put-if-none-match"),
        Seed(IfModifiedSinceBesideTag, "9110-13.1.3-ims-ignored-with-inm", "If-Modified-Since counts beside If-None-Match.", "conditional/if-modified-since-beside-if-none-match"),
        Seed(IfUnmodifiedSinceIgnored, "9110-13.1.4-ius-evaluated", "If-Unmodified-Since is not looked at.", "conditional/if-unmodified-since-older[GET]", "conditional/delete-if-unmodified-since-older", "conditional/order-if-unmodified-since-first"),
        Seed(IfUnmodifiedSinceBesideTag, "9110-13.1.4-ius-ignored-with-if-match", "If-Unmodified-Since counts beside If-Match.", "conditional/if-unmodified-since-beside-if-match"),
        Seed(BadDateMatches, "9110-13.1.3-ims-invalid-ignored", "If-Modified-Since that is no date is answered 304.", "conditional/if-modified-since-invalid[-1]", "conditional/if-modified-since-twice"),
        Seed(ConditionsOnMissing, "9110-13.2.1-ignored-when-not-2xx", "Conditions are evaluated on what is not there.", "conditional/missing-before-conditions[If-Match: \"x\"]", "conditional/redirect-before-conditions[If-Match: \"x\"]", "status/conditions-change-no-other-status[If-Match: \"{nonce}\"]"),
        Seed(ConditionsBeforeCredentials, "9110-13.2.1-ignored-when-not-2xx", "Conditions are evaluated before credentials.", "conditional/credentials-before-conditions[If-Match: \"x\"]"),
        Seed(NotModifiedWithoutVary, "9110-15.4.5-304-required-fields", "A 304 leaves out the Vary of the 200.", "negotiation/not-modified-says-vary[text/html]"),
        Seed(TagUnquoted, "9110-8.8.3-etag-grammar", "Entity tags have no quotation marks.", "passive/etag", "fields/own-entity-tag-comes-back", "conditional/etag-is-sent"),
        Seed(DatesWithHyphens, "9110-8.8.2-last-modified-grammar", "Last-Modified has hyphens in place of spaces.", "passive/dates", "conditional/last-modified-is-sent"),
        Seed(RangeBeforeConditions, "9110-13.2.2-order-im-then-range", "Conditions are not looked at where Range is.", "conditional/order-if-match-before-range[bytes=0-0]", "conditional/order-if-none-match-before-range[bytes=0-0]"),
        Seed(ContentRangeWrongTotal, "9110-14.4-complete-length", "Content-Range gives the length of the part as that of the whole.", "passive/complete-length", "ranges/first-octets"),
        Seed(ContentRangeShifted, "9110-14.4-content-range-valid", "Content-Range counts from 1.", "passive/content-range-valid", "ranges/first-octets", "ranges/one-octet"),
        Seed(BoundaryMissing, "9110-14.6-byteranges-syntax", "multipart/byteranges names no boundary.", "passive/multipart-form", "ranges/two-ranges", "ranges/order-of-parts"),
        Seed(BoundaryOther, "9110-14.6-byteranges-syntax", "multipart/byteranges names another boundary than it uses.", "passive/multipart-form", "ranges/two-ranges"),
        Seed(PartWithoutContentRange, "9110-15.3.7.2-part-content-range", "The parts of a multipart 206 have no Content-Range.", "passive/multipart-content-range", "ranges/two-ranges", "ranges/order-of-parts"),
        Seed(IfRangeWeak, "9110-13.1.5-if-range-weak", "If-Range is satisfied by a weak tag.", "ranges/if-range-weak"),
        Seed(IfRangeLaterDate, "9110-13.1.5-if-range-date-exact", "If-Range is satisfied by any later date.", "ranges/if-range-of-another-version[0-0\\r\\nIf-Range: Fri, 01 Jan 2100 00:00:00 GMT]"),
        Seed(AnyRangeUnit, "9110-14.2-unknown-unit", "Ranges in unknown units are taken for bytes.", "ranges/unknown-unit[bytesx=0-0]", "ranges/malformed[=0-1]"),
        Seed(LongSuffixUnsatisfiable, "9110-14.1.2-suffix", "A suffix longer than the whole is answered 416.", "ranges/suffix-longer-than-the-whole[100000000000000000000000000000000000000000000000009]"),
        Seed(LastBeyondEndUnsatisfiable, "9110-14.1.2-open-and-overlong", "A range that goes on behind the end is answered 416.", "ranges/last-beyond-the-end[100000000000000000000000000000000000000000000000009]"),
        Seed(UnsatisfiedWithoutLength, "9110-14.4-416-content-range", "A 416 carries no Content-Range.", "passive/length-with-416", "ranges/first-behind-the-end[100000000000000000000000000000000000000000000000000]"),
        Seed(PartsReversed, "9110-15.3.7.2-part-order", "The parts of a multipart 206 come in reverse order.", "ranges/order-of-parts"),
        Seed(CodedInNameOnly, "9110-8.4-encoding-declared", "Content is called gzip and is not coded.", "passive/content-decodes", "negotiation/entity-tag-of-each-coding"),
        Seed(CodingNotNamed, "9110-8.4-encoding-declared", "Content is in gzip and not called so.", "passive/coded-content-is-declared", "negotiation/entity-tag-of-each-coding"),
        Seed(VaryMissing, "9110-12.5.5-vary-on-negotiated", "A negotiated resource has no Vary.", "negotiation/vary-with-language", "negotiation/vary-with-negotiated-coding", "negotiation/vary-with-type", "negotiation/language"),
        Seed(RefusedCodingSent, "9110-12.4.2-q-zero", "A coding with the weight 0 is sent.", "negotiation/negotiated-without-gzip[gzip;q=0]"),
        Seed(WeightsIgnored, "9110-12.4.2-q-zero", "Weights are not looked at.", "negotiation/negotiated-without-gzip[gzip;q=0]", "negotiation/heavier-type-is-sent[TEXT/HTML, text/plain;q=0.5]"),
        Seed(OneTagForAll, "9110-8.8.1-strong-changes", "All forms of a negotiated resource have one strong tag.", "negotiation/entity-tag-of-each-type", "negotiation/entity-tag-of-each-coding", "negotiation/if-none-match-of-other-type"),
        Seed(CodingCaseCounts, "9110-8.4.1-coding-case", "GZIP is not known as gzip.", "negotiation/coding-case[GZIP]"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
