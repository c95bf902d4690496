namespace HttpConformance.Targets;

/// <summary>Which certificates of a target are accepted.</summary>
public enum TrustMode
{
    /// <summary>Those that the machine trusts, for the name that is connected to.</summary>
    System,

    /// <summary>Any.</summary>
    Insecure,
}
