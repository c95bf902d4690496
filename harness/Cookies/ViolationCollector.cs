namespace HttpConformance.Cookies;

/// <summary>Collects violations up to a bound: a field of a million semicolons says nothing more after the first hundred.</summary>
internal sealed class ViolationCollector
{
    private const int Most = 100;

    private readonly List<SetCookieViolation> found = [];

    public bool IsFull => found.Count >= Most;

    public IReadOnlyList<SetCookieViolation> InOrder() => [.. found.OrderBy(violation => violation.Offset)];

    public void Fail(string code, int offset, string message) => Add(new(code, SetCookieSeverity.Violation, offset, message));

    public void Warn(string code, int offset, string message) => Add(new(code, SetCookieSeverity.Warning, offset, message));

    private void Add(SetCookieViolation violation)
    {
        if (!IsFull)
        {
            found.Add(violation);
        }
    }
}
