namespace HttpConformance.Wire;

/// <summary>The status codes that a response may have.</summary>
/// <param name="Text">As the file writes it, such as <c>400|501</c>, <c>2xx</c> or <c>*</c>.</param>
/// <param name="Ranges">The codes, first and last included.</param>
public sealed record StatusPattern(string Text, IReadOnlyList<(int First, int Last)> Ranges)
{
    /// <summary>Whether interim responses (1xx) are what is asked for.</summary>
    public bool IsInterim => Ranges.Count > 0 && Ranges.All(range => range is { First: >= 100, Last: < 200 });

    /// <summary>Whether the code is one of them.</summary>
    public bool Matches(int status) => Ranges.Any(range => status >= range.First && status <= range.Last);
}
