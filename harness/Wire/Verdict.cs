namespace HttpConformance.Wire;

/// <summary>What a check concluded about the target.</summary>
public enum Verdict
{
    /// <summary>A lawful outcome was seen.</summary>
    Pass,

    /// <summary>Lawful but weaker, or a SHOULD that is not met.</summary>
    Warn,

    /// <summary>A requirement is violated.</summary>
    Fail,

    /// <summary>The target stopped serving at this check.</summary>
    Fatal,

    /// <summary>An option of the protocol, reported as observed.</summary>
    Info,

    /// <summary>A capability that the check needs is missing.</summary>
    Skipped,

    /// <summary>Nothing can be concluded: no connection, a failed control, a broken fixture.</summary>
    Error,
}
