using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange by which one malformed spelling is read, or one well-formed refused.</summary>
internal static class LeniencyFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(LastLengthWins, "TODO", "Of two different Content-Length lines the last counts."),
        Seed(LengthListFirstWins, "TODO", "Of a list of lengths the first counts."),
        Seed(LengthHexRead, "TODO", "Content-Length may be hexadecimal behind 0x."),
        Seed(LengthUnderscoreRead, "TODO", "Content-Length may have underscores between its digits."),
        Seed(LengthNegativeAsZero, "TODO", "A negative Content-Length is 0."),
        Seed(LengthEmptyAsZero, "TODO", "An empty Content-Length is 0."),
        Seed(LengthFractionRead, "TODO", "Content-Length may have a fraction."),
        Seed(ChunkSignRead, "TODO", "A chunk size may start with a plus sign."),
        Seed(ChunkHexPrefixRead, "TODO", "A chunk size may start with 0x."),
        Seed(ChunkUnderscoreRead, "TODO", "A chunk size may have underscores between its digits."),
        Seed(ChunkSizeEmptyRead, "TODO", "A missing chunk size is 0."),
        Seed(ChunkNotHexAsZero, "TODO", "What is no chunk size is 0."),
        Seed(ChunkNegativeRead, "TODO", "The minus sign of a chunk size is skipped."),
        Seed(ChunkLeadingBlankRead, "TODO", "A chunk size may start with blanks."),
        Seed(ChunkLineFeedRead, "TODO", "LF alone ends a chunk-size line."),
        Seed(ChunkCarriageReturnRead, "TODO", "CR alone ends a chunk-size line."),
        Seed(ChunkDataLineFeedRead, "TODO", "LF alone follows chunk data."),
        Seed(ExtensionLineFeedKept, "TODO", "LF in a chunk extension is a part of it."),
        Seed(TrailersUnchecked, "TODO", "Whatever stands in a trailer section is skipped."),
        Seed(CutChunksServed, "TODO", "Chunked content that the end of the connection cuts off is served."),
        Seed(CutContentServed, "TODO", "Content that the end of the connection cuts off is served."),
        Seed(CodingFirstLineOnly, "TODO", "Of two Transfer-Encoding lines the first counts."),
        Seed(CodingUnknownIgnored, "TODO", "An unknown transfer coding is passed over."),
        Seed(CodingIdentityServed, "TODO", "Transfer-Encoding: identity is passed over."),
        Seed(CodingEmptyIgnored, "TODO", "An empty Transfer-Encoding is passed over."),
        Seed(Http10CodingServed, "TODO", "Chunked content of HTTP/1.0 is read."),
        Seed(CodingTabRefused, "TODO", "A tab beside a transfer coding is refused."),
        Seed(CodingEmptyElementRefused, "TODO", "An empty element in front of chunked is refused."),
        Seed(BareCarriageReturnKept, "TODO", "A bare CR stays in a field value."),
        Seed(ControlsServed, "TODO", "Field values may have control characters."),
        Seed(FieldNameUnchecked, "TODO", "A field name may be anything."),
        Seed(EmptyFieldNameServed, "TODO", "A field name may be empty."),
        Seed(BlankFirstLineSkipped, "TODO", "A line that starts with a blank is skipped in front of the first field."),
        Seed(TabSeparates, "TODO", "Tabs separate the parts of a request line."),
        Seed(OuterBlanksTrimmed, "TODO", "Blanks around a request line are skipped."),
        Seed(VersionPrefixRead, "TODO", "What follows HTTP/1.1 in a request line is skipped."),
        Seed(ExcludedOctetsServed, "TODO", "A request target may have octets that no URI has."),
        Seed(TargetNulCuts, "TODO", "A request target ends at NUL."),
        Seed(HostOverAbsoluteForm, "TODO", "Host wins over the authority of the request target."),
        Seed(ExpectationCaseCounts, "TODO", "100-Continue is not known as 100-continue."),
        Seed(ContinueTwice, "TODO", "Two 100 (Continue) are sent."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
