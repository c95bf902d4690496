namespace HttpConformance.Reports.Explanations;

/// <summary>A name and what it stands for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record ExplainedName(string Name, string Meaning);
