using HttpConformance.Judge.Passive;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>What a check does, what the section behind it asks, which answers are lawful and why that matters: all from its fixture and the register.</summary>
public sealed record Explanation
{
    /// <summary>The check, the fixture or the passive rule.</summary>
    public required string Id { get; init; }

    /// <summary>One sentence: the server, and what a right one does.</summary>
    public required string Title { get; init; }

    /// <summary>The folder of the fixture, or <c>passive</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The level that the check is held to.</summary>
    public required Level Level { get; init; }

    /// <summary>What the sections ask.</summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>What is sent and which answers are foreseen; empty for a passive rule, which sends nothing.</summary>
    public IReadOnlyList<ExplainedTurn> Turns { get; init; } = [];

    /// <summary>What has to succeed before; empty for a passive rule.</summary>
    public string Control { get; init; } = "";

    /// <summary>The capabilities that the target has to offer beyond the resource, and what each is.</summary>
    public IReadOnlyList<ExplainedName> Needs { get; init; } = [];

    /// <summary>What the names in the sent lines and in the answers stand for.</summary>
    public IReadOnlyList<ExplainedName> Names { get; init; } = [];

    /// <summary>What the author of the fixture remarks, in paragraphs.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why it matters, in sentences.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>Words to filter by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The values of a family that is explained as a whole, in the spelling of the file; otherwise empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The fixture's file; empty for a passive rule.</summary>
    public string File { get; init; } = "";

    /// <summary>Explains one check; of a family, the one value.</summary>
    public static Explanation Of(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Explainer.Of(check.Id, check.Fixture, check.Value, check.Level, check.Requirements);
    }

    /// <summary>Explains a fixture; of a family, all values at once.</summary>
    public static Explanation Of(Fixture fixture, RequirementRegister register)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        ArgumentNullException.ThrowIfNull(register);
        return Explainer.Of(
            fixture.Id, fixture, null, CheckCatalog.LevelOf(fixture, register), [.. fixture.Requirements.Select(register.Find).OfType<Requirement>()]);
    }

    /// <summary>Explains a passive rule.</summary>
    public static Explanation Of(PassiveCheck rule, RequirementRegister register)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(register);
        return Explainer.Of(rule, [.. rule.Requirements.Select(register.Find).OfType<Requirement>()]);
    }

    /// <summary>Explains what has that id: a check, a fixture as a whole, or a passive rule; <see langword="null"/> where there is none.</summary>
    public static Explanation? Find(SuiteFiles files, string id)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Checks.FirstOrDefault(check => check.Id == id) is { } check)
        {
            return Of(check);
        }

        if (files.Checks.FirstOrDefault(candidate => candidate.Fixture.Id == id) is { } family)
        {
            return Of(family.Fixture, files.Register);
        }

        return PassiveRules.Checks.FirstOrDefault(candidate => candidate.Id == id) is { } rule ? Of(rule, files.Register) : null;
    }
}
