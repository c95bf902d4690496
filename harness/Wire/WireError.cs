using System.Globalization;
using System.Text;

namespace HttpConformance.Wire;

/// <summary>An error in a file, at the octet that causes it.</summary>
/// <param name="File">The file as messages name it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in octets.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="LineText">The line, one character an octet; empty where no line is to be shown.</param>
public sealed record WireError(string File, int Line, int Column, string Message, string LineText)
{
    private const string Indent = "    ";
    private const string Cut = "...";
    private const int Before = 80;
    private const int After = 40;

    /// <summary>
    /// <c>file:line:column: error: message</c>, then the line and a caret under the column.
    /// Octets outside 0x20 to 0x7E are shown as escapes; a long line is cut around the column.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: error: {Message}");
        if (LineText.Length == 0)
        {
            return text.ToString();
        }

        var at = Math.Clamp(Column - 1, 0, LineText.Length);
        var first = Math.Max(0, at - Before);
        var last = Math.Min(LineText.Length, at + After);
        var before = (first > 0 ? Cut : "") + Show(LineText.AsSpan(first, at - first));
        return text
            .Append('\n').Append(Indent).Append(before).Append(Show(LineText.AsSpan(at, last - at)))
            .Append(last < LineText.Length ? Cut : "")
            .Append('\n').Append(Indent).Append(' ', before.Length).Append('^')
            .ToString();
    }

    private static string Show(ReadOnlySpan<char> line)
    {
        var shown = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            _ = character switch
            {
                >= ' ' and <= '~' => shown.Append(character),
                '\t' => shown.Append("\\t"),
                '\r' => shown.Append("\\r"),
                '\n' => shown.Append("\\n"),
                '\0' => shown.Append("\\0"),
                <= '\xff' => shown.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
            };
        }

        return shown.ToString();
    }
}
