using HttpConformance.Reports.Failures;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>Says an explanation in plain text, for a console.</summary>
public static class ExplanationText
{
    /// <summary>The text: printable ASCII and line feeds, without one at its end.</summary>
    /// <param name="explanation">What is explained.</param>
    /// <param name="width">The most characters of a line of words; what is sent is not wrapped.</param>
    public static string For(Explanation explanation, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(explanation);

        var text = new TextBlock { Width = width };
        text.Line(CleanText.Ascii(explanation.Id));
        text.Wrapped(explanation.Title, 0);
        for (var i = 0; i < explanation.Turns.Count; i++)
        {
            var turn = explanation.Turns.Count == 1 ? "" : $", turn {i + 1} of {explanation.Turns.Count}";
            text.Heading($"What is sent{turn}");
            SentText.Add(text, explanation.Turns[i].Steps);
            AddOutcomes(text, explanation.Turns[i].Outcomes, explanation.Level, turn);
        }

        if (explanation.Turns.Count == 0)
        {
            text.Heading("What is sent");
            text.Wrapped("Nothing of its own: the rule looks at every response that any check gets.", 2);
        }

        AddList(text, "The values of the family", explanation.Values);
        AddRequirements(text, explanation.Requirements);
        AddList(text, "Why it matters", explanation.Why);
        AddList(text, "Before it", explanation.Control.Length == 0 ? [] : [explanation.Control]);
        AddNames(text, "What it needs", explanation.Needs);
        AddNames(text, "Names", explanation.Names);
        AddList(text, "Remarks", explanation.Notes);
        if (explanation.File.Length > 0)
        {
            text.Heading(CleanText.Ascii(explanation.File));
        }

        return text.ToString();
    }

    private static void AddOutcomes(TextBlock text, IReadOnlyList<ExplainedOutcome> outcomes, Level level, string turn)
    {
        if (outcomes.Count == 0)
        {
            return;
        }

        text.Heading($"Which answers are lawful{turn}");
        foreach (var outcome in outcomes)
        {
            var comes = string.Join("; ", outcome.Comes);
            text.Wrapped($"{VerdictWords.Name(outcome.Verdict)}: {(outcome.Why.Length == 0 ? comes : $"{outcome.Why} ({comes})")}", 2);
        }

        text.Line($"{VerdictWords.Unforeseen(level)}: anything else", 2);
    }

    private static void AddRequirements(TextBlock text, IReadOnlyList<Requirement> requirements)
    {
        text.Heading(requirements.Count == 1 ? "What the section asks" : "What the sections ask");
        foreach (var requirement in requirements)
        {
            text.Line(CleanText.Ascii($"{requirement.Keyword}, {requirement.Section}, {requirement.Id}"), 2);
            text.Wrapped(requirement.Text, 4);
            if (SectionLink.Of(requirement.Section) is { } link)
            {
                text.Line(link, 4);
            }
        }
    }

    private static void AddList(TextBlock text, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Heading(heading);
        foreach (var line in lines)
        {
            text.Wrapped(line, 2);
        }
    }

    private static void AddNames(TextBlock text, string heading, IReadOnlyList<ExplainedName> names) =>
        AddList(text, heading, [.. names.Select(name => $"{name.Name}: {name.Meaning}")]);
}
