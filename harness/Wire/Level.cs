namespace HttpConformance.Wire;

/// <summary>How strongly the sentence behind a check binds a server; it decides what an unforeseen answer is worth.</summary>
public enum Level
{
    /// <summary>MUST, MUST NOT, or the grammar itself: an unforeseen answer is a Fail.</summary>
    Must,

    /// <summary>SHOULD or SHOULD NOT: an unforeseen answer is a Warn.</summary>
    Should,

    /// <summary>MAY: an unforeseen answer is reported as observed (Info).</summary>
    May,

    /// <summary>Lawful but risky: scored on its own, never as conformance; an unforeseen answer is a Warn.</summary>
    Hardening,
}
