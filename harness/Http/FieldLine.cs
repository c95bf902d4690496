using System.Text;

namespace HttpConformance.Http;

/// <summary>One field line of a header or trailer section (RFC 9112 section 5).</summary>
/// <param name="Name">The octets in front of the colon as Latin-1, without whitespace in front of the colon; may be empty or no token where a deviation says so.</param>
/// <param name="Value">The value without OWS around it, each obs-fold replaced by one SP.</param>
/// <param name="Offset">The position of the first octet of the line in the stream of the connection.</param>
/// <param name="Raw">The line as received without its line terminator; a folded line has the terminators inside.</param>
public sealed record FieldLine(string Name, ReadOnlyMemory<byte> Value, long Offset, ReadOnlyMemory<byte> Raw)
{
    /// <summary>The value as Latin-1, for showing.</summary>
    public string Text => Encoding.Latin1.GetString(Value.Span);

    /// <summary>Whether the name is this one, without regard to case.</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
