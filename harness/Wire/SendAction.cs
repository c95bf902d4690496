namespace HttpConformance.Wire;

/// <summary>Something that the client does on a connection.</summary>
/// <param name="Connection">The connection, from 1.</param>
/// <param name="Line">The line of the file.</param>
public abstract record SendAction(int Connection, int Line)
{
    /// <summary>Octets sent in one write, or one octet a write after <see cref="ByteByByte"/>.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Lines">The lines of the file: each with its CRLF where it has one.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Write(int Connection, IReadOnlyList<Template> Lines, int Line) : SendAction(Connection, Line);

    /// <summary><c>(connect)</c>: opens the connection and sends nothing.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Connect(int Connection, int Line) : SendAction(Connection, Line);

    /// <summary><c>(wait 300ms)</c>: lets time pass on the wire.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Time">How long, 1 ms to 60 s.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Wait(int Connection, TimeSpan Time, int Line) : SendAction(Connection, Line);

    /// <summary><c>(later 2h)</c>: moves the clock of the jars forward; nothing waits.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Time">How far, 1 s to 400 days.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Later(int Connection, TimeSpan Time, int Line) : SendAction(Connection, Line);

    /// <summary><c>(byte-by-byte)</c> or <c>(byte-by-byte 2ms)</c>: from here to the end of the turn one octet a write.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Pause">The time between two octets; zero for none.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record ByteByByte(int Connection, TimeSpan Pause, int Line) : SendAction(Connection, Line);

    /// <summary><c>(half-close)</c>: ends the sending direction (FIN; with TLS a close_notify first).</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record HalfClose(int Connection, int Line) : SendAction(Connection, Line);

    /// <summary><c>(close)</c>: closes both directions.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Close(int Connection, int Line) : SendAction(Connection, Line);

    /// <summary><c>(reset)</c>: closes with a RST.</summary>
    /// <param name="Connection">The connection, from 1.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Reset(int Connection, int Line) : SendAction(Connection, Line);
}
