namespace HttpConformance.Wire;

/// <summary>One foreseen outcome of a turn.</summary>
/// <param name="Verdict">What it is worth: Pass, Warn, Fail, Info or Skipped.</param>
/// <param name="Why">What it means, in the words of the file; empty for unlabelled lines.</param>
/// <param name="Expectations">What is expected, by connection.</param>
/// <param name="Line">The line of the file.</param>
public sealed record Outcome(Verdict Verdict, string Why, IReadOnlyList<Expectation> Expectations, int Line);

/// <summary>What an outcome expects on one connection.</summary>
/// <param name="Connection">The connection, from 1.</param>
/// <param name="Responses">The responses of this turn, in order.</param>
/// <param name="End">How the connection stands after them; <see langword="null"/> leaves it open to either.</param>
public sealed record Expectation(int Connection, IReadOnlyList<ResponsePattern> Responses, ConnectionEnd? End);
