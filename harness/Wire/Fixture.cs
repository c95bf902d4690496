namespace HttpConformance.Wire;

/// <summary>One <c>.wire</c> file: what is sent, which answers are lawful, and the answers that prove the check.</summary>
public sealed record Fixture
{
    /// <summary>The path below the fixture root, with <c>/</c> and without <c>.wire</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The file as messages name it.</summary>
    public required string File { get; init; }

    /// <summary>One sentence: the server, and what a right one does.</summary>
    public required string Title { get; init; }

    /// <summary>Ids of the requirement register; at least one.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Where each of <see cref="Requirements"/> stands, in the same order.</summary>
    public IReadOnlyList<SourcePlace> RequirementPlaces { get; init; } = [];

    /// <summary>The level as the fixture states it; <see langword="null"/> takes the register's.</summary>
    public Level? Level { get; init; }

    /// <summary>Capabilities of the target contract, beyond <c>resource</c>.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The well-formed twin that has to succeed first.</summary>
    public Control Control { get; init; } = Control.Derived;

    /// <summary>Default values of names; the profile wins.</summary>
    public IReadOnlyDictionary<string, Template> Lets { get; init; } = new Dictionary<string, Template>(StringComparer.Ordinal);

    /// <summary>The family of values, one check each; <see langword="null"/> for a single check.</summary>
    public Family? Family { get; init; }

    /// <summary>Free words for filters.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What is sent and expected, in turns; at least one.</summary>
    public required IReadOnlyList<Turn> Turns { get; init; }

    /// <summary>The answers that prove the check: at least one right and one wrong.</summary>
    public required IReadOnlyList<ScriptedAnswer> Answers { get; init; }

    /// <summary>The text of the comment lines, without <c>#</c>.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>The folder that the fixture stands in.</summary>
    public string Topic => Id.Split('/')[0];
}
