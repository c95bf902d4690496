using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>One foreseen answer.</summary>
/// <param name="Verdict">What it is worth.</param>
/// <param name="Why">What it means, in the words of the fixture; empty where it has none.</param>
/// <param name="Comes">What comes, one sentence for each connection.</param>
public sealed record ExplainedOutcome(Verdict Verdict, string Why, IReadOnlyList<string> Comes);
