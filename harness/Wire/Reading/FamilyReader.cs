namespace HttpConformance.Wire.Reading;

/// <summary>Reads <c>Each: name = value | value</c>.</summary>
internal sealed class FamilyReader(ReadingContext context)
{
    /// <summary>Reads the field; <see langword="null"/> where it gives no name.</summary>
    public Family? Read(FieldLine field)
    {
        if (FixtureFields.ReadNamed(context, field, "Each: name = value | value") is not var (name, start))
        {
            return null;
        }

        var line = field.Line;
        var values = new List<FamilyValue>();
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        var largest = 0L;
        while (start <= line.Text.Length)
        {
            var end = EndOfValue(line.Text, start);
            var (first, last) = (start, end);
            while (first < last && line.Text[first] == ' ')
            {
                first++;
            }

            while (last > first && line.Text[last - 1] == ' ')
            {
                last--;
            }

            start = end + 1;
            if (first == last)
            {
                context.Errors.Add(line, first, "an empty value; write something between the bars, or leave the bar out");
                continue;
            }

            var text = line.Text[first..last];
            if (TemplateReader.Read(context, line, first, last, new TemplatePlace(-1, AllowsBar: true), "", out var size) is { } value)
            {
                largest = Math.Max(largest, size);
                values.Add(new FamilyValue(text, value));
                if (!spellings.Add(TemplateText.Of(value)))
                {
                    context.Errors.Add(line, first, $"the value '{Suggestion.Short(text)}' stands twice; leave one out");
                }
            }
            else
            {
                values.Add(new FamilyValue(text, Template.Empty));
            }
        }

        if (values.Count == 1)
        {
            context.Errors.Add(line, field.Start, $"one value is no family; write 'Let: {name} = ...', or a second value after '|'");
        }

        context.Names.Define(new NameDefinition(name, "Each", line, field.Start, largest));
        return new Family(name, values);
    }

    /// <summary>The index of the next bar that no backslash stands before.</summary>
    private static int EndOfValue(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                return i;
            }
        }

        return text.Length;
    }
}
