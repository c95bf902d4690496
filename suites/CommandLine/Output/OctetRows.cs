using HttpConformance.Replay;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Octets as rows of a terminal: a row ends behind LF, or where the terminal does, and never within an escape.</summary>
internal static class OctetRows
{
    private static readonly Style LineEnd = new(Color.Grey);
    private static readonly Style Escaped = new(Color.Yellow);

    /// <summary>The rows, each with the offset of its first octet.</summary>
    /// <param name="octets">The octets.</param>
    /// <param name="columns">The width of a row.</param>
    public static IEnumerable<(int Offset, Paragraph Row)> Of(ReadOnlyMemory<byte> octets, int columns)
    {
        var row = new Paragraph();
        var (start, width) = (0, 0);
        for (var i = 0; i < octets.Length; i++)
        {
            var octet = octets.Span[i];
            var text = OctetText.Escape([octet]);
            if (width > 0 && width + text.Length > columns)
            {
                yield return (start, row);
                (row, start, width) = (new Paragraph(), i, 0);
            }

            row.Append(text, StyleOf(octet));
            width += text.Length;
            if (octet == (byte)'\n')
            {
                yield return (start, row);
                (row, start, width) = (new Paragraph(), i + 1, 0);
            }
        }

        if (width > 0)
        {
            yield return (start, row);
        }
    }

    private static Style StyleOf(byte octet) => octet switch
    {
        (byte)'\r' or (byte)'\n' => LineEnd,
        < 0x20 or > 0x7E => Escaped,
        _ => Style.Plain,
    };
}
