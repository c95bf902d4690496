using HttpConformance.Judge.Passive;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>Makes explanations.</summary>
internal static class Explainer
{
    public static Explanation Of(string id, Fixture fixture, FamilyValue? value, Level level, IReadOnlyList<Requirement> requirements) => new()
    {
        Id = id,
        Title = fixture.Title,
        Topic = fixture.Topic,
        Level = level,
        Requirements = requirements,
        Turns = [.. fixture.Turns.Select(turn => Turn(turn, new TemplatePieces(fixture, value)))],
        Control = ControlWords.Of(fixture),
        Needs = [.. fixture.Needs.Select(CapabilityCatalog.Find).OfType<Capability>().Select(Need)],
        Names = NameWords.Of(fixture, value),
        Notes = Paragraphs(fixture.Comments),
        Why = WhyItMatters.Of(fixture.Topic, level, requirements, fixture.Tags),
        Tags = fixture.Tags,
        Values = value is null && fixture.Family is { } family ? [.. family.Values.Select(one => one.Text)] : [],
        File = fixture.File,
    };

    public static Explanation Of(PassiveCheck rule, IReadOnlyList<Requirement> requirements) => new()
    {
        Id = rule.Id,
        Title = rule.Title,
        Topic = "passive",
        Level = rule.Level,
        Requirements = requirements,
        Why = WhyItMatters.Of("passive", rule.Level, requirements, []),
    };

    private static ExplainedTurn Turn(Turn turn, TemplatePieces pieces) => new(
        [.. turn.Actions.Select(action => StepWords.Of(action, pieces))],
        [.. turn.Outcomes.Select(OutcomeWords.Of)]);

    private static ExplainedName Need(Capability capability)
    {
        var paths = string.Join(" and ", capability.Paths.Select(path => path.Default));
        return new ExplainedName(capability.Name, paths.Length == 0 ? capability.Summary : $"{capability.Summary} At {paths} by default.");
    }

    /// <summary>A line that ends a sentence ends a paragraph, unless the next one goes on in lower case.</summary>
    private static List<string> Paragraphs(IReadOnlyList<string> lines)
    {
        var paragraphs = new List<string>();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (paragraphs.Count > 0 && (paragraphs[^1][^1] is not ('.' or ':' or '?') || char.IsAsciiLetterLower(line[0])))
            {
                paragraphs[^1] += $" {line}";
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        return paragraphs;
    }
}
