namespace HttpConformance.Running;

/// <summary>A Fail that somebody has read and accepts.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day, in UTC, on which it is accepted; <see langword="null"/> for no end.</param>
/// <param name="Statement">What the vendor says about it, in the vendor's own words; empty where nothing.</param>
public sealed record BaselineEntry(string Reason, DateOnly? Until = null, string Statement = "")
{
    /// <summary>Whether it is accepted no more.</summary>
    public bool IsPast(DateOnly today) => today > Until;
}
