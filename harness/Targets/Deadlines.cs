namespace HttpConformance.Targets;

/// <summary>How long the suite waits.</summary>
public sealed record Deadlines
{
    /// <summary>For a connection, TLS handshake included.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>For the outcome of one turn, from the end of its writes.</summary>
    public TimeSpan Response { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For the outcome of one turn in the first, concurrent pass; what is not passed by then is run again alone.</summary>
    public TimeSpan FirstPass { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Without an octet until a connection counts as silent.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For the whole run.</summary>
    public TimeSpan Run { get; init; } = TimeSpan.FromMinutes(5);
}
