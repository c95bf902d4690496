using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>Says why a check matters, from its level, its topic and its tags.</summary>
internal static class WhyItMatters
{
    public static IReadOnlyList<string> Of(string topic, Level level, IReadOnlyList<Requirement> requirements, IReadOnlyList<string> tags)
    {
        var sentences = new List<string> { OfLevel(level, requirements), Harms.Of(topic, requirements) };
        if (tags.Contains("disturbing", StringComparer.Ordinal))
        {
            sentences.Add("The check is a burden for the target, so it runs last and alone: what it asks can be asked by anybody.");
        }

        return sentences;
    }

    private static string OfLevel(Level level, IReadOnlyList<Requirement> requirements) => level switch
    {
        Level.Must when requirements.Any(requirement => requirement.Keyword == "grammar") =>
            "The grammar leaves no choice: what does not follow it is no HTTP/1.1 message, and each reader makes something else of it.",
        Level.Must => "The section leaves no choice: a server that does otherwise does not conform, and its peers are built on the promise that it does not.",
        Level.Should => "The section wants a good reason from whoever does otherwise: it is lawful, but clients and caches work less well with it.",
        Level.May => "The section leaves it to the server: the answer is reported, so that those who rely on it know.",
        _ => "No section forbids it; experience does: servers that did otherwise were attacked through it. It never counts as conformance.",
    };
}
