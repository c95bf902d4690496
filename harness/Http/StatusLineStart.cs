using System.Text;

namespace HttpConformance.Http;

/// <summary>What the octets at the place of a status line are, told as early as they allow.</summary>
internal enum StatusLineStart
{
    /// <summary>They may still become a status line or an empty line.</summary>
    Undecided,

    EmptyLine,

    /// <summary>They begin like a status line, though maybe with whitespace before it or in another case.</summary>
    StatusLine,

    Garbage,
}

internal static class StatusLineStarts
{
    /// <param name="line">The line as far as it came, with its terminator.</param>
    public static StatusLineStart Of(ReadOnlySpan<byte> line)
    {
        if (line is [(byte)'\n', ..] or [(byte)'\r', (byte)'\n', ..])
        {
            return StatusLineStart.EmptyLine;
        }

        if (line is [] or [(byte)'\r'])
        {
            return StatusLineStart.Undecided;
        }

        line = line[FieldSyntax.WhitespaceLength(line)..];
        var length = Math.Min(line.Length, "HTTP/".Length);
        return !Ascii.EqualsIgnoreCase(line[..length], "HTTP/"u8[..length]) ? StatusLineStart.Garbage
            : length == "HTTP/".Length ? StatusLineStart.StatusLine
            : StatusLineStart.Undecided;
    }
}
