using HttpConformance.Replay;

namespace HttpConformance.Judge.Passive;

/// <summary>What a status code asks of the response that has it (RFC 9110 §15), and what Upgrade asks (§7.8).</summary>
internal static class StatusRules
{
    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Needs("allow-with-405", "The server sends Allow with 405", "9110-15.5.6-405-allow", 405, "Allow"),
        Needs("challenge-with-401", "The server sends a challenge with 401", "9110-11.6.1-401-challenge", 401, "WWW-Authenticate"),
        Needs("challenge-with-407", "The server sends a challenge with 407", "9110-11.7.1-407-challenge", 407, "Proxy-Authenticate"),
        Needs("upgrade-with-426", "The server names in 426 the protocol that it asks for", "9110-15.5.22-426-upgrade", 426, "Upgrade"),
        new PassiveRule
        {
            Name = "refused-method-not-allowed",
            Title = "The server does not list in the Allow of a 405 the method that it refuses",
            Requirements = ["9110-15.5.6-405-method-not-listed"],
            Concerns = observed => observed is { Response.Status: 405, Request: not null },
            Judges = observed => observed.Elements("Allow").Contains(observed.Request!.Method, StringComparer.Ordinal)
                ? PassiveFinding.Fail($"Allow lists {OctetText.Printable(observed.Request.Method)}, the method of the request")
                : null,
        },
        new PassiveRule
        {
            Name = "upgrade-option",
            Title = "The server that sends Upgrade also sends the upgrade connection option",
            Requirements = ["9110-7.8-upgrade-needs-connection"],
            Concerns = observed => observed.Has("Upgrade"),
            Judges = observed => ConnectionOptions.Has(observed.Response, "upgrade")
                ? null
                : PassiveFinding.Fail("there is an Upgrade field and no upgrade option in Connection"),
        },
    ];

    private static PassiveRule Needs(string name, string title, string requirement, int status, string field) => new()
    {
        Name = name,
        Title = title,
        Requirements = [requirement],
        Concerns = observed => observed.Response.Status == status && observed.Response.IsComplete,
        Judges = observed => observed.Has(field) ? null : PassiveFinding.Fail($"there is no {field} field"),
    };
}
