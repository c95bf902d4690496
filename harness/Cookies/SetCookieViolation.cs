namespace HttpConformance.Cookies;

/// <summary>One thing that is wrong with a Set-Cookie field value.</summary>
/// <param name="Code">The id of the requirement, one of <see cref="SetCookieRequirements"/>; stable.</param>
/// <param name="Severity">Whether the requirement is failed or only strained.</param>
/// <param name="Offset">Where the piece at fault starts, in octets from the start of the field value.</param>
/// <param name="Message">A sentence that shows the piece at fault and says what a right server writes.</param>
public sealed record SetCookieViolation(string Code, SetCookieSeverity Severity, int Offset, string Message);
