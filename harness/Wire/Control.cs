namespace HttpConformance.Wire;

/// <summary>The well-formed request that must succeed on the same target just before a check.</summary>
/// <param name="Kind">Which request.</param>
/// <param name="Target">Its request target; <see langword="null"/> takes that of the first request of the fixture.</param>
public sealed record Control(ControlKind Kind, Template? Target)
{
    /// <summary>GET or POST, after the first request of the fixture.</summary>
    public static Control Derived { get; } = new(ControlKind.Derived, null);
}
