namespace HttpConformance.Targets.Embedded;

/// <summary>A session as it stands after a visit.</summary>
/// <param name="Id">What the cookie holds.</param>
/// <param name="Count">How many requests it has seen.</param>
/// <param name="User">Who has logged in; empty for nobody.</param>
internal sealed record LoginSession(string Id, int Count, string User);
