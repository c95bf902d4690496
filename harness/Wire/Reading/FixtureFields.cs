using HttpConformance.Targets;

namespace HttpConformance.Wire.Reading;

/// <summary>Reads the values of the fields.</summary>
internal sealed class FixtureFields(ReadingContext context, FieldSection section)
{
    private static readonly string[] Levels = ["must", "should", "may", "hardening"];
    private static readonly string[] Controls = ["none", "get", "post"];

    private readonly Dictionary<string, Template> _lets = new(StringComparer.Ordinal);

    public string Title => section.Find("Title")?.Value ?? "";

    public IReadOnlyList<string> Requirements { get; private set; } = [];

    public IReadOnlyList<SourcePlace> RequirementPlaces { get; private set; } = [];

    public Level? Level { get; private set; }

    public IReadOnlyList<string> Needs { get; private set; } = [];

    public Control Control { get; private set; } = Control.Derived;

    public IReadOnlyDictionary<string, Template> Lets => _lets;

    public Family? Family { get; private set; }

    public IReadOnlyList<string> Tags { get; private set; } = [];

    public void Read()
    {
        foreach (var field in section.Fields)
        {
            switch (field.Name)
            {
                case "Requirement":
                    var items = field.Items(context.Errors);
                    Requirements = [.. items.Select(item => item.Item)];
                    RequirementPlaces = [.. items.Select(item => new SourcePlace(field.Line.Number, item.Position + 1, field.Line.Raw))];
                    break;
                case "Level":
                    ReadLevel(field);
                    break;
                case "Needs":
                    ReadNeeds(field);
                    break;
                case "Let":
                    ReadLet(field);
                    break;
                case "Each":
                    Family = new FamilyReader(context).Read(field) ?? Family;
                    break;
                case "Control":
                    ReadControl(field);
                    break;
                case "Tags":
                    ReadTags(field);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Splits <c>name = value</c>; reports what is wrong with it.</summary>
    public static (string Name, int ValueStart)? ReadNamed(ReadingContext context, FieldLine field, string example)
    {
        var equals = field.Line.Text.IndexOf('=', field.Start);
        var name = equals < 0 ? "" : field.Line.Text[field.Start..equals].TrimEnd(' ');
        if (!NameSyntax.IsName(name))
        {
            context.Errors.Add(field.Line, field.Start, name.Length == 0
                ? $"no name before '='; write '{example}'"
                : $"bad name '{Suggestion.Short(name)}'; write a letter, then letters, digits, '-' and '_'");
            context.Names.Doubt(field.Line);
            return null;
        }

        if (context.Names.WhyTaken(name) is { } why)
        {
            context.Errors.Add(field.Line, field.Start, $"{why}; choose another name");
            context.Names.Doubt(field.Line);
            return null;
        }

        var start = equals + 1;
        while (start < field.Line.Text.Length && field.Line.Text[start] == ' ')
        {
            start++;
        }

        return (name, start);
    }

    private void ReadLevel(FieldLine field)
    {
        var index = Array.IndexOf(Levels, field.Value);
        if (index < 0)
        {
            context.Errors.Add(field.Line, field.Start, $"unknown level '{Suggestion.Short(field.Value)}'{Suggestion.Clause(field.Value, Levels)}");
            return;
        }

        Level = (Level)index;
    }

    private void ReadNeeds(FieldLine field)
    {
        var needs = new List<string>();
        foreach (var (item, position) in field.Items(context.Errors))
        {
            if (CapabilityCatalog.Find(item) is null)
            {
                var known = CapabilityCatalog.All.Skip(1).Select(capability => capability.Name).ToList();
                context.Errors.Add(field.Line, position, $"unknown capability '{Suggestion.Short(item)}'{Suggestion.Clause(item, known)}");
            }
            else if (item == "resource")
            {
                context.Errors.Add(field.Line, position, "every target has 'resource'; leave it out");
            }

            needs.Add(CapabilityCatalog.Find(item)?.Name ?? Suggestion.Nearest(item, CapabilityCatalog.All.Select(capability => capability.Name)) ?? item);
        }

        Needs = needs;
    }

    private void ReadLet(FieldLine field)
    {
        if (ReadNamed(context, field, "Let: name = value") is not var (name, start))
        {
            return;
        }

        var line = field.Line;
        if (start == line.Text.Length)
        {
            context.Errors.Add(line, start, $"'{name}' has no value; write 'Let: {name} = value'");
        }

        var value = TemplateReader.Read(context, line, start, line.Text.Length, new TemplatePlace(-1), "", out var size) ?? Template.Empty;
        context.Names.Define(new NameDefinition(name, "Let", line, field.Start, size));
        _lets[name] = value;
    }

    private void ReadControl(FieldLine field)
    {
        var space = field.Line.Text.IndexOf(' ', field.Start);
        var word = space < 0 ? field.Value : field.Line.Text[field.Start..space];
        if (!Controls.Contains(word))
        {
            context.Errors.Add(field.Line, field.Start, $"unknown control '{Suggestion.Short(word)}'{Suggestion.Clause(word, Controls)}");
            return;
        }

        var start = space < 0 ? field.Line.Text.Length : space + 1;
        var kind = word switch { "none" => ControlKind.None, "get" => ControlKind.Get, _ => ControlKind.Post };
        if (kind == ControlKind.None && space >= 0)
        {
            context.Errors.Add(field.Line, start, "'none' sends nothing and takes no target; write 'Control: none', and why in a comment");
            return;
        }

        var target = space < 0
            ? null
            : TemplateReader.Read(context, field.Line, start, field.Line.Text.Length, new TemplatePlace(-1), "", out _);
        Control = new Control(kind, target);
    }

    private void ReadTags(FieldLine field)
    {
        var items = field.Items(context.Errors);
        foreach (var (item, position) in items)
        {
            if (!item.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.'))
            {
                context.Errors.Add(field.Line, position, $"bad tag '{Suggestion.Short(item)}'; a tag is one word of letters, digits, '-' and '.'");
            }
        }

        Tags = [.. items.Select(item => item.Item)];
    }
}
