namespace HttpConformance.Wire;

/// <summary>An answer that a scripted server plays back to prove that a check tells right from wrong.</summary>
/// <param name="IsRight">Whether it stands under <c>right:</c>.</param>
/// <param name="Expected">The verdict it has to get.</param>
/// <param name="Who">Which server would answer so.</param>
/// <param name="Turns">What is played after the sends of each turn, in order; turns beyond the last play nothing.</param>
/// <param name="Line">The line of the file.</param>
public sealed record ScriptedAnswer(
    bool IsRight,
    Verdict Expected,
    string Who,
    IReadOnlyList<IReadOnlyList<AnswerAction>> Turns,
    int Line);

/// <summary>Something that the scripted server does on a connection.</summary>
/// <param name="Connection">The connection, from 1.</param>
/// <param name="Line">The line of the file.</param>
public abstract record AnswerAction(int Connection, int Line)
{
    /// <summary>Octets sent in one write.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Lines">The lines of the file: each with its CRLF where it has one.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Write(int Connection, IReadOnlyList<Template> Lines, int Line) : AnswerAction(Connection, Line);

    /// <summary><c>(wait 300ms)</c>: lets time pass.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Time">How long.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Wait(int Connection, TimeSpan Time, int Line) : AnswerAction(Connection, Line);

    /// <summary><c>(close)</c>: closes the connection.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Close(int Connection, int Line) : AnswerAction(Connection, Line);

    /// <summary><c>(reset)</c>: resets the connection.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Reset(int Connection, int Line) : AnswerAction(Connection, Line);

    /// <summary><c>(silence)</c>: from here on nothing more is answered, sentinels included, and the connection stays open.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Silence(int Connection, int Line) : AnswerAction(Connection, Line);
}
