namespace HttpConformance.Wire.Reading;

/// <summary>Reads the text of a <c>&gt;</c> or <c>|</c> line.</summary>
internal static class OctetLine
{
    /// <summary>The octets of the line: with CRLF, unless a single backslash ends it; <see langword="null"/> after an error.</summary>
    public static Template? Read(ReadingContext context, SourceLine line, LineMark mark, TemplatePlace place)
    {
        var end = line.Text.Length;
        var start = Math.Min(mark.Start, end);
        var backslashes = 0;
        while (end - backslashes > start && line.Text[end - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        if (backslashes % 2 == 0)
        {
            return TemplateReader.Read(context, line, start, end, place, "\r\n", out _);
        }

        if (end - 1 == start)
        {
            context.Errors.Add(line, start, "the line stands for no octets; leave it out");
            return null;
        }

        return TemplateReader.Read(context, line, start, end - 1, place, "", out _);
    }
}
