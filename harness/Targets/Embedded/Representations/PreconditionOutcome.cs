namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>What the preconditions of a request come to.</summary>
internal enum PreconditionOutcome
{
    /// <summary>The method is performed.</summary>
    Proceed,

    /// <summary>The client has it already: 304.</summary>
    NotModified,

    /// <summary>The method must not be performed: 412.</summary>
    Failed,
}
