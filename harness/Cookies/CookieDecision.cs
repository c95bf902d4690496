namespace HttpConformance.Cookies;

/// <summary>Whether the jar kept a cookie, and why it did not.</summary>
/// <param name="Outcome">What became of the cookie.</param>
/// <param name="Explanation">A sentence for the text of a failure; it shows the piece that decided, unprintable octets as \xNN.</param>
public sealed record CookieDecision(CookieOutcome Outcome, string Explanation)
{
    /// <summary>Whether the cookie is in the jar.</summary>
    public bool IsStored => Outcome is CookieOutcome.Stored or CookieOutcome.Replaced;
}
