using System.Text;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Failures;

/// <summary>Headings with indented lines below them, in printable ASCII.</summary>
internal sealed class TextBlock
{
    private readonly StringBuilder text = new();

    /// <summary>The most characters of a line of <see cref="Wrapped"/>.</summary>
    public int Width { get; init; } = 100;

    public void Line(string line, int indent = 0) => text.Append(' ', indent).Append(line).Append('\n');

    public void Heading(string heading)
    {
        text.Append('\n');
        Line(heading);
    }

    public void Words(string words, int indent)
    {
        foreach (var line in CleanText.Lines(words))
        {
            Line(CleanText.Ascii(line), indent);
        }
    }

    /// <summary>Words in lines of a bounded width; a word that is longer has a line of its own.</summary>
    public void Wrapped(string words, int indent)
    {
        var line = "";
        foreach (var word in CleanText.Ascii(words).Split(' '))
        {
            if (line.Length > 0 && indent + line.Length + 1 + word.Length > Width)
            {
                Line(line, indent);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        Line(line, indent);
    }

    /// <summary>The text without a line break at its end.</summary>
    public override string ToString() => text.ToString().TrimEnd('\n');
}
