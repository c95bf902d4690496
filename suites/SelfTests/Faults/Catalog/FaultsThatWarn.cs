namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults that come to a Warn although the register gives their requirement more than SHOULD, with the reason.</summary>
internal static class FaultsThatWarn
{
    public static IReadOnlyDictionary<Fault, string> Reasons { get; } = new Dictionary<Fault, string>
    {
        [Fault.CloseLookAlikeObeyed] = "RFC 9112 §9.3: a server may close a connection whenever it likes.",
        [Fault.FragmentServed] = "RFC 9112 §3.2: refusing a malformed request target is a SHOULD.",
        [Fault.LineWithoutColonServed] = "RFC 9112 §2.2: refusing a message that does not match the grammar is a SHOULD.",
        [Fault.HighOctetsRefused] = "RFC 9110 §5.5: taking such octets as opaque data is a SHOULD.",
        [Fault.UnknownMethodAs400] = "RFC 9110 §9.1: which status refuses an unknown method is a SHOULD.",
        [Fault.Http10KeepAliveUnannounced] = "RFC 9112 §9.3: that the answer confirms keep-alive is how clients know it, but no MUST says so.",
        [Fault.SemicolonAtEnd] = "RFC 6265bis §5.6: an empty attribute is dropped by every user agent.",
    };
}
