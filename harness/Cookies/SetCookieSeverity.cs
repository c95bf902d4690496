namespace HttpConformance.Cookies;

/// <summary>How heavily a <see cref="SetCookieViolation"/> weighs.</summary>
public enum SetCookieSeverity
{
    /// <summary>Every jar copes, or another current text allows it: to be reported, not to be failed.</summary>
    Warning,

    /// <summary>A requirement on the server is not met.</summary>
    Violation,
}
