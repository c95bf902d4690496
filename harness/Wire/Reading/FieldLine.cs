namespace HttpConformance.Wire.Reading;

/// <summary>One field of a fixture.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where its value begins; the value ends with the line.</param>
internal sealed record FieldLine(SourceLine Line, string Name, int Start)
{
    public string Value => Line.Text[Start..];

    /// <summary>The comma-separated items; empty ones and repeated ones are reported and left out.</summary>
    public IReadOnlyList<(string Item, int Position)> Items(ErrorList errors)
    {
        var items = new List<(string Item, int Position)>();
        var start = Start;
        while (start <= Line.Text.Length)
        {
            var end = Line.Text.IndexOf(',', start);
            end = end < 0 ? Line.Text.Length : end;
            var item = Line.Text[start..end].Trim(' ');
            var position = start + Line.Text[start..end].TakeWhile(character => character == ' ').Count();
            if (item.Length == 0)
            {
                errors.Add(Line, start, $"an item of '{Name}' is empty; write something between the commas, or leave the comma out");
            }
            else if (items.Exists(other => other.Item == item))
            {
                errors.Add(Line, position, $"'{Suggestion.Short(item)}' stands twice; leave one out");
            }
            else
            {
                items.Add((item, position));
            }

            start = end + 1;
        }

        return items;
    }
}
