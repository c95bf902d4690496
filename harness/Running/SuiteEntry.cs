using HttpConformance.Judge.Passive;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>One row of a run as filters and lists know it: a check, or a passive rule.</summary>
public sealed record SuiteEntry
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>One sentence: the server, and what a right one does.</summary>
    public required string Title { get; init; }

    /// <summary>The folder of the fixture, or <c>passive</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The level that it is held to.</summary>
    public required Level Level { get; init; }

    /// <summary>Free words of the fixture; none for a passive rule.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The requirements it serves.</summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>The check; <see langword="null"/> for a passive rule, which has no exchange of its own.</summary>
    public Check? Check { get; init; }

    internal static SuiteEntry Of(Check check) => new()
    {
        Id = check.Id,
        Title = check.Fixture.Title,
        Topic = check.Fixture.Topic,
        Level = check.Level,
        Tags = check.Fixture.Tags,
        Requirements = check.Requirements,
        Check = check,
    };

    internal static SuiteEntry Of(PassiveCheck rule, RequirementRegister register) => new()
    {
        Id = rule.Id,
        Title = rule.Title,
        Topic = "passive",
        Level = rule.Level,
        Tags = [],
        Requirements = [.. rule.Requirements.Select(register.Find).OfType<Requirement>()],
    };
}
