namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults that come to a Warn although the register gives their requirement more than SHOULD, with the reason.</summary>
internal static class FaultsThatWarn
{
    public static IReadOnlyDictionary<Fault, string> Reasons { get; } = new Dictionary<Fault, string>
    {
        [Fault.CloseLookAlikeObeyed] = "RFC 9112 §9.3: a server may close a connection whenever it likes.",
        [Fault.AbsoluteFormNeedsEqualHost] = "RFC 9112 §3.2.2: who refuses has not ignored Host either, but shows nobody the page of another site.",
        [Fault.FragmentServed] = "RFC 9112 §3.2: refusing a malformed request target is a SHOULD.",
        [Fault.LineWithoutColonServed] = "RFC 9112 §2.2: refusing a message that does not match the grammar is a SHOULD.",
        [Fault.HighOctetsRefused] = "RFC 9110 §5.5: taking such octets as opaque data is a SHOULD.",
        [Fault.UnknownMethodAs400] = "RFC 9110 §9.1: which status refuses an unknown method is a SHOULD.",
        [Fault.Http10KeepAliveUnannounced] = "RFC 9112 §9.3: that the answer confirms keep-alive is how clients know it, but no MUST says so.",
        [Fault.SemicolonAtEnd] = "RFC 6265bis §5.6: an empty attribute is dropped by every user agent.",
        [Fault.ChunkLeadingBlankRead] = "RFC 9112 §7.1: no sentence asks for the refusal of blanks in front of a size.",
        [Fault.ExtensionLineFeedKept] = "RFC 9112 §7.1.1: the line break is no line end, and nothing is lost.",
        [Fault.TrailersUnchecked] = "RFC 9112 §2.2: refusing a message that does not match the grammar is a SHOULD.",
        [Fault.CodingFirstLineOnly] = "RFC 9112 §6.1: that chunked is not named twice binds the sender.",
        [Fault.CodingEmptyElementRefused] = "RFC 9110 §5.6.1.2: how many empty elements are reasonable is the recipient's choice.",
        [Fault.ExcludedOctetsServed] = "RFC 9112 §3.2: refusing a malformed request target is a SHOULD.",
        [Fault.CodingCaseCounts] = "RFC 9110 §12.5.3: content may always go out as it is.",
        [Fault.LogoutLeavesOpen] = "RFC 6265bis §8.4: how a session ends is the application's own affair.",
        [Fault.SidNameCaseIgnored] = "RFC 6265bis §3.1: that names have a case is said of user agents; what a server makes of Cookie is its own affair.",
        [Fault.PairsSplitAtComma] = "RFC 6265bis §4.2.1: a comma stands in no value of the grammar, and no sentence says what to make of it.",
    };
}
