using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;
using static HttpConformance.SelfTests.Faults.Step;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="LeniencyFaults"/> show.</summary>
internal static class LeniencyProbes
{
    private const string Refused = " 400 Bad Request";

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.LastLengthWins, Refused, Length("6\r\nContent-Length: 5")),
        Lacks(Fault.LengthListFirstWins, Refused, Length("5, 6")),
        Lacks(Fault.LengthHexRead, Refused, Length("0x5")),
        Lacks(Fault.LengthUnderscoreRead, Refused, Length("0_5")),
        Lacks(Fault.LengthNegativeAsZero, Refused, Bare("POST", "/echo", "Content-Length: -5")),
        Lacks(Fault.LengthEmptyAsZero, Refused, Bare("POST", "/echo", "Content-Length:")),
        Lacks(Fault.LengthFractionRead, Refused, Length("5.0")),
        Lacks(Fault.ChunkSignRead, Refused, Chunked("+5\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkHexPrefixRead, Refused, Chunked("0x5\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkUnderscoreRead, Refused, Chunked("0_5\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkSizeEmptyRead, Refused, Chunked("5\r\nhello\r\n;a\r\n\r\n")),
        Lacks(Fault.ChunkNotHexAsZero, Refused, Chunked("5\r\nhello\r\nx\r\n\r\n")),
        Lacks(Fault.ChunkNegativeRead, Refused, Chunked("-5\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkLeadingBlankRead, Refused, Chunked(" 5\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkLineFeedRead, Refused, Chunked("5\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkCarriageReturnRead, Refused, Chunked("5\rhello\r\n0\r\n\r\n")),
        Lacks(Fault.ChunkDataLineFeedRead, Refused, Chunked("5\r\nhello\n0\r\n\r\n")),
        Lacks(Fault.ExtensionLineFeedKept, Refused, Chunked("5;\n\r\nhello\r\n0\r\n\r\n")),
        Lacks(Fault.TrailersUnchecked, Refused, Chunked("0\r\nno colon\r\n\r\n")),
        Lacks(Fault.CutChunksServed, Refused, Chunked("5\r\nhello\r\n")),
        Lacks(Fault.CutContentServed, Refused, Bare("POST", "/echo", "Content-Length: 9") + "hello"),
        Lacks(Fault.CodingFirstLineOnly, Refused, Chunked("0\r\n\r\n", "Transfer-Encoding: chunked")),
        Lacks(Fault.CodingUnknownIgnored, Refused, Bare("POST", "/echo", "Transfer-Encoding: other")),
        Lacks(Fault.CodingIdentityServed, Refused, Bare("POST", "/echo", "Transfer-Encoding: identity")),
        Lacks(Fault.CodingEmptyIgnored, Refused, Bare("POST", "/echo", "Transfer-Encoding:")),
        Lacks(Fault.Http10CodingServed, Refused, "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        Shows(Fault.TabBeforeValueRefused, Refused, Get("/", "X-A:\t1")),
        Shows(Fault.CodingEmptyElementRefused, Refused, Bare("POST", "/echo", "Transfer-Encoding: , chunked") + "0\r\n\r\n"),
        Lacks(Fault.BareCarriageReturnKept, Refused, Get("/", "X-A: left\rright")),
        Lacks(Fault.ControlsServed, Refused, Get("/", "X-A: left\u0001right")),
        Lacks(Fault.FieldNameUnchecked, Refused, Get("/", "X(A): 1")),
        Lacks(Fault.EmptyFieldNameServed, Refused, Get("/", ": 1")),
        Lacks(Fault.VersionPrefixRead, Refused, "GET / HTTP/1.1x\r\nHost: a\r\n\r\n"),
        Lacks(Fault.ExcludedOctetsServed, Refused, Get("/?<x>")),
        Lacks(Fault.TargetNulCuts, Refused, Get("/\0x")),
        Shows(Fault.HostOverAbsoluteForm, "\r\n\r\na(end)", Get("http://b/vhost")),
        Shows(Fault.ExpectationCaseCounts, " 417 ", Post("abc", "Expect: 100-Continue")),
    ];

    private static Step Length(string value) => Send(Bare("POST", "/echo", "Content-Length: " + value) + "hello") with { Kind = StepKind.WholeConnection };
}
