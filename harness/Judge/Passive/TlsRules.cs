using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>What TLS says about the connections that responses came on (RFC 9112 §9.8 and §12.4).</summary>
internal static class TlsRules
{
    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "closure-alert",
            Title = "The server sends a closure alert before it closes a connection with TLS",
            Requirements = ["9112-9.8-close-notify", "9112-9.8-close-delimited-needs-alert"],
            Concerns = observed => observed.EndsByClosureAlert is not null,
            Judges = observed => observed.EndsByClosureAlert == true ? null : PassiveFinding.Fail("the connection ended without close_notify"),
        },
        new PassiveRule
        {
            Name = "application-protocol",
            Title = "The server that heeds ALPN selects http/1.1, which is all that it is offered",
            Level = Level.May,
            Requirements = ["9112-12.4-alpn-http11"],
            Concerns = observed => observed.IsSecure,
            Judges = observed => observed.ApplicationProtocol switch
            {
                "http/1.1" => null,
                null => PassiveFinding.Info("the server selects no protocol"),
                var other => PassiveFinding.Fail($"'{Replay.OctetText.Printable(other)}' is selected"),
            },
        },
    ];
}
