namespace HttpConformance.CommandLine.Filters;

/// <summary>The filters of a command line, as they were written. Words of one kind widen the choice, kinds narrow it.</summary>
internal sealed record FilterWords
{
    /// <summary>Ids, with <c>*</c> and <c>?</c>; that of a family stands for all its values.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Levels.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Documents or sections.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ids, topics or tags to leave out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Whether nothing is filtered.</summary>
    public bool IsEmpty => Ids.Count + Topics.Count + Levels.Count + Sections.Count + Tags.Count + Excluded.Count == 0;
}
