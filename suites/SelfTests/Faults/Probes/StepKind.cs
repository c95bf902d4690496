namespace HttpConformance.SelfTests.Faults;

/// <summary>What a step does.</summary>
internal enum StepKind
{
    /// <summary>Opens a connection, sends, ends the sending side and reads to the end.</summary>
    WholeConnection,

    /// <summary>Sends.</summary>
    Send,

    /// <summary>Sends, and waits until the server has read it.</summary>
    Segment,

    /// <summary>Reads one response.</summary>
    Take,

    /// <summary>Ends the sending side and reads to the end.</summary>
    End,
}
