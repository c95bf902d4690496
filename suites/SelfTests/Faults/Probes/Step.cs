namespace HttpConformance.SelfTests.Faults;

/// <summary>One step of a conversation with a server; octets are written as Latin-1.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Text">What is sent; <c>{sid}</c> and <c>{tag}</c> stand for what was seen last.</param>
/// <param name="Connection">On which connection; one that does not exist yet is opened.</param>
internal sealed record Step(StepKind Kind, string Text, int Connection)
{
    /// <summary>A text alone is a whole connection: all is sent, the sending side is ended, all that comes is read.</summary>
    public static implicit operator Step(string text) => new(StepKind.WholeConnection, text, 0);

    public static Step Send(string text, int on = 1) => new(StepKind.Send, text, on);

    public static Step Segment(string text, int on = 1) => new(StepKind.Segment, text, on);

    public static Step Take(int on = 1) => new(StepKind.Take, "", on);

    public static Step End(int on = 1) => new(StepKind.End, "", on);
}
