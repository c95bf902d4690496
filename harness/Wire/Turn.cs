namespace HttpConformance.Wire;

/// <summary>One turn of an exchange: what is sent, then what may come back.</summary>
/// <param name="Actions">Writes and stage directions, in order; empty when the turn only reads.</param>
/// <param name="Outcomes">The foreseen outcomes, tried in order; empty when the turn only sends.</param>
/// <param name="Line">The line of the file that the turn begins at.</param>
public sealed record Turn(IReadOnlyList<SendAction> Actions, IReadOnlyList<Outcome> Outcomes, int Line);
