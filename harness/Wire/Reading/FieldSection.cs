namespace HttpConformance.Wire.Reading;

/// <summary>Finds the fields of a file, down to the empty line that ends them.</summary>
internal sealed class FieldSection(ReadingContext context)
{
    public static IReadOnlyList<string> Known { get; } =
        ["Title", "Requirement", "Level", "Needs", "Control", "Let", "Each", "Tags"];

    private readonly List<FieldLine> _fields = [];
    private readonly HashSet<string> _mistaken = new(StringComparer.Ordinal);
    private int _noField = -1;

    public IReadOnlyList<FieldLine> Fields => _fields;

    /// <summary>The field of that name, or <see langword="null"/>.</summary>
    public FieldLine? Find(string name) => _fields.Find(field => field.Name == name);

    /// <summary>Notes a field that is somewhere else than it should be, so that it is not called missing as well.</summary>
    public void Mention(string name, SourceLine line)
    {
        _mistaken.Add(name);
        context.Names.Doubt(line);
    }

    /// <summary>Whether a line with an error was meant to be that field.</summary>
    public bool IsMistaken(string name) => _mistaken.Contains(name);

    /// <summary>Whether the field is there, or was meant to be.</summary>
    public bool IsMentioned(string name) =>
        _mistaken.Contains(name) || Find(name) is not null || (_fields.Count == 0 && _noField >= 0);

    /// <summary>Reads the fields.</summary>
    /// <returns>The index of the line at which the body begins.</returns>
    public int Read(IReadOnlyList<SourceLine> lines)
    {
        var hasField = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsComment)
            {
                context.Comment(line);
            }
            else if (line.IsBlank)
            {
                if (hasField)
                {
                    return i;
                }
            }
            else if (BeginsBody(line))
            {
                if (hasField)
                {
                    context.Errors.Add(line, 0, "the body begins here; write an empty line before it");
                }

                return i;
            }
            else
            {
                hasField = true;
                ReadField(line);
            }
        }

        return lines.Count;
    }

    private static bool BeginsBody(SourceLine line) =>
        LineMark.SignOf(line.Text) is not null || LabelLine.IsLabel(line.Text);

    private void ReadField(SourceLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            if (_noField != line.Number - 1)
            {
                context.Errors.Add(line, 0, line.Text[0] == ' '
                    ? "a field stands on one line and begins at its first column"
                    : "no field; write 'Name: value', and an empty line after the last field");
            }

            _noField = line.Number;
            Mention(Suggestion.Nearest(line.Text.Split(' ')[0], Known) ?? "", line);
            return;
        }

        var name = line.Text[..colon];
        if (!Known.Contains(name, StringComparer.Ordinal))
        {
            context.Errors.Add(line, 0, $"unknown field '{Suggestion.Short(name)}'{Suggestion.Clause(name.Trim(' '), Known)}");
            Mention(Suggestion.Nearest(name.Trim(' '), Known) ?? "", line);
            return;
        }

        var start = colon + 1;
        while (start < line.Text.Length && line.Text[start] == ' ')
        {
            start++;
        }

        if (name != "Let" && Find(name) is { } first)
        {
            context.Errors.Add(line, 0, name == "Each"
                ? $"a second 'Each'; a fixture is one family (line {first.Line.Number}): write the other as a fixture of its own"
                : $"'{name}' stands already in line {first.Line.Number}; leave one out");
            Mention(name, line);
            return;
        }

        if (start == line.Text.Length)
        {
            context.Errors.Add(line, line.Text.Length, $"'{name}' is empty; write a value, or leave the field out");
            Mention(name, line);
            return;
        }

        _fields.Add(new FieldLine(line, name, start));
    }
}
