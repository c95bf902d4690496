namespace HttpConformance.Reports.Coverage;

/// <summary>The sections of one document.</summary>
/// <param name="Name">Such as <c>RFC 9112</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Sections">Its sections, in its order.</param>
public sealed record CoveredDocument(string Name, string Title, IReadOnlyList<CoveredSection> Sections)
{
    /// <summary>Name and title.</summary>
    public string FullName => Name.Length == 0 ? Title : $"{Name} {Title}".TrimEnd();

    /// <summary>The requirements of all sections.</summary>
    public IEnumerable<CoveredRequirement> Requirements => Sections.SelectMany(section => section.Requirements);

    /// <summary>The sections by chapter.</summary>
    public IEnumerable<(string Chapter, string Title, IReadOnlyList<CoveredSection> Sections)> Chapters => Sections
        .GroupBy(section => section.Reference.Chapter, StringComparer.Ordinal)
        .Select(chapter => (chapter.Key, Documents.TitleOf(Name, chapter.Key), (IReadOnlyList<CoveredSection>)[.. chapter]));
}
