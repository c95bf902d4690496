namespace HttpConformance.SelfTests.Faults;

/// <summary>A conversation in which a server that deviates can be told from the plain one.</summary>
/// <param name="Fault">The fault of the server that deviates.</param>
/// <param name="Variant">Its lawful variant.</param>
/// <param name="Sign">The text that one of the two receives and the other does not.</param>
/// <param name="Shown">Whether the sign comes from the server that deviates, not from the plain one.</param>
/// <param name="Steps">The conversation.</param>
internal sealed record Probe(Fault Fault, LawfulVariant Variant, string Sign, bool Shown, IReadOnlyList<Step> Steps)
{
    /// <summary>The faulty server sends the sign.</summary>
    public static Probe Shows(Fault fault, string sign, params Step[] steps) => new(fault, LawfulVariant.Plain, sign, Shown: true, steps);

    /// <summary>The faulty server does not send the sign.</summary>
    public static Probe Lacks(Fault fault, string sign, params Step[] steps) => new(fault, LawfulVariant.Plain, sign, Shown: false, steps);

    /// <summary>The variant sends the sign.</summary>
    public static Probe Shows(LawfulVariant variant, string sign, params Step[] steps) => new(Fault.None, variant, sign, Shown: true, steps);

    /// <summary>The variant does not send the sign.</summary>
    public static Probe Lacks(LawfulVariant variant, string sign, params Step[] steps) => new(Fault.None, variant, sign, Shown: false, steps);

    /// <summary>Plays the conversation and tells whether the sign came, with what was received.</summary>
    public async Task<(bool Came, string Received)> PlayAsync(Fault fault, LawfulVariant variant)
    {
        await using var server = FaultyServer.Start(fault, variant, new StandingClock());
        var conversation = new Conversation(server);
        await conversation.PlayAsync(Steps);
        var received = conversation.Received;
        return (received.Contains(conversation.Filled(Sign), StringComparison.Ordinal), received + string.Concat(server.Crashes));
    }

    /// <inheritdoc/>
    public override string ToString() => Fault == Fault.None ? Variant.ToString() : Fault.ToString();
}
