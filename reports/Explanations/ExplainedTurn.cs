namespace HttpConformance.Reports.Explanations;

/// <summary>One turn: what is sent, then which answers are foreseen.</summary>
/// <param name="Steps">Writes and directions, in order.</param>
/// <param name="Outcomes">The foreseen answers, in the order in which they are tried; empty where the turn only sends.</param>
public sealed record ExplainedTurn(IReadOnlyList<ExplainedStep> Steps, IReadOnlyList<ExplainedOutcome> Outcomes);
