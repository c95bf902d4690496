namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>What a change of the store came to.</summary>
internal enum StoreOutcome
{
    /// <summary>The name had nothing and has something.</summary>
    Created,

    /// <summary>The name has something else.</summary>
    Replaced,

    /// <summary>The name has nothing any more.</summary>
    Removed,

    /// <summary>There was nothing to remove.</summary>
    Absent,

    /// <summary>A precondition was false; nothing changed.</summary>
    Refused,
}
