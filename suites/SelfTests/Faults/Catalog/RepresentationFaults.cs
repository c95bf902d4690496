using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in conditions, ranges and negotiation.</summary>
internal static class RepresentationFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(IfMatchIgnored, "TODO", "If-Match is not looked at."),
        Seed(IfMatchFirstOnly, "TODO", "Of the tags in If-Match the first counts."),
        Seed(IfNoneMatchFirstOnly, "TODO", "Of the tags in If-None-Match the first counts."),
        Seed(IfNoneMatchStarIgnored, "TODO", "If-None-Match: * matches nothing."),
        Seed(IfModifiedSinceBesideTag, "TODO", "If-Modified-Since counts beside If-None-Match."),
        Seed(IfUnmodifiedSinceIgnored, "TODO", "If-Unmodified-Since is not looked at."),
        Seed(IfUnmodifiedSinceBesideTag, "TODO", "If-Unmodified-Since counts beside If-Match."),
        Seed(BadDateMatches, "TODO", "If-Modified-Since that is no date is answered 304."),
        Seed(ConditionsOnMissing, "TODO", "Conditions are evaluated on what is not there."),
        Seed(ConditionsBeforeCredentials, "TODO", "Conditions are evaluated before credentials."),
        Seed(NotModifiedWithoutVary, "TODO", "A 304 leaves out the Vary of the 200."),
        Seed(TagUnquoted, "TODO", "Entity tags have no quotation marks."),
        Seed(DatesWithHyphens, "TODO", "Last-Modified has hyphens in place of spaces."),
        Seed(RangeBeforeConditions, "TODO", "Conditions are not looked at where Range is."),
        Seed(ContentRangeWrongTotal, "TODO", "Content-Range gives the length of the part as that of the whole."),
        Seed(ContentRangeShifted, "TODO", "Content-Range counts from 1."),
        Seed(BoundaryMissing, "TODO", "multipart/byteranges names no boundary."),
        Seed(BoundaryOther, "TODO", "multipart/byteranges names another boundary than it uses."),
        Seed(PartWithoutContentRange, "TODO", "The parts of a multipart 206 have no Content-Range."),
        Seed(IfRangeWeak, "TODO", "If-Range is satisfied by a weak tag."),
        Seed(IfRangeLaterDate, "TODO", "If-Range is satisfied by any later date."),
        Seed(AnyRangeUnit, "TODO", "Ranges in unknown units are taken for bytes."),
        Seed(LongSuffixUnsatisfiable, "TODO", "A suffix longer than the whole is answered 416."),
        Seed(LastBeyondEndUnsatisfiable, "TODO", "A range that goes on behind the end is answered 416."),
        Seed(UnsatisfiedWithoutLength, "TODO", "A 416 carries no Content-Range."),
        Seed(PartsReversed, "TODO", "The parts of a multipart 206 come in reverse order."),
        Seed(CodedInNameOnly, "TODO", "Content is called gzip and is not coded."),
        Seed(CodingNotNamed, "TODO", "Content is in gzip and not called so."),
        Seed(VaryMissing, "TODO", "A negotiated resource has no Vary."),
        Seed(RefusedCodingSent, "TODO", "A coding with the weight 0 is sent."),
        Seed(WeightsIgnored, "TODO", "Weights are not looked at."),
        Seed(OneTagForAll, "TODO", "All forms of a negotiated resource have one strong tag."),
        Seed(CodingCaseCounts, "TODO", "GZIP is not known as gzip."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
