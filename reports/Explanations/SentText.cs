using System.Text;
using HttpConformance.Replay;
using HttpConformance.Reports.Failures;

namespace HttpConformance.Reports.Explanations;

/// <summary>Says what is sent, line by line, with the end of each line spelled out.</summary>
internal static class SentText
{
    public static void Add(TextBlock text, IReadOnlyList<ExplainedStep> steps)
    {
        if (steps.Count == 0)
        {
            text.Line("nothing more: the client reads on", 2);
        }

        var several = steps.Any(step => step.Connection != 1);
        foreach (var step in steps)
        {
            var where = several ? $"connection {step.Connection}: " : "";
            text.Line(step.Words.Length > 0 ? $"{where}{step.Words}" : $"{where}in one write", 2);
            foreach (var line in Lines(step.Pieces))
            {
                text.Line(line, 4);
            }
        }
    }

    /// <summary>The lines of a write: names in braces, braces that are sent with a backslash before them.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<SentPiece> pieces)
    {
        var line = new StringBuilder();
        foreach (var piece in pieces)
        {
            line.Append(piece.Name);
            var octets = piece.Octets;
            while (!octets.IsEmpty)
            {
                var end = octets.Span.IndexOf((byte)'\n') + 1;
                var length = end == 0 ? octets.Length : end;
                line.Append(OctetText.Escape(octets.Span[..length]).Replace("{", @"\{", StringComparison.Ordinal));
                if (end > 0)
                {
                    yield return line.ToString();
                    line.Clear();
                }

                octets = octets[length..];
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
