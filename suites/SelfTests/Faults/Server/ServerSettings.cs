namespace HttpConformance.SelfTests.Faults;

/// <summary>What a server was started with.</summary>
/// <param name="Fault">The one seeded fault.</param>
/// <param name="Variant">The one lawful variant.</param>
/// <param name="Time">The clock.</param>
internal sealed record ServerSettings(Fault Fault, LawfulVariant Variant, TimeProvider Time)
{
    /// <summary>The longest content that a request may have, in octets.</summary>
    public int LongestContent => Is(LawfulVariant.LowLimits) ? 200_000 : 8 << 20;

    /// <summary>How long a connection may be without a request.</summary>
    public TimeSpan IdlePatience => Is(LawfulVariant.IdleConnectionsClose) ? TimeSpan.FromSeconds(5) : TimeSpan.FromSeconds(60);

    /// <summary>How long a request that has begun may stand still.</summary>
    public TimeSpan RequestPatience { get; } = TimeSpan.FromSeconds(30);

    /// <summary>The moment that responses are dated with.</summary>
    public DateTimeOffset Now => Time.GetUtcNow().AddSeconds(Is(LawfulVariant.DateOneSecondOld) ? -1 : 0);

    public bool Is(Fault fault) => Fault == fault;

    public bool Is(LawfulVariant variant) => Variant == variant;
}
