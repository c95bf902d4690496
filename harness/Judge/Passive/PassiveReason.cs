namespace HttpConformance.Judge.Passive;

/// <summary>Says what a passive rule found, the same for one run and for one that was put together of shards.</summary>
public static class PassiveReason
{
    /// <summary>The most examples that a result names.</summary>
    public const int ExamplesKept = 5;

    /// <summary>The words.</summary>
    /// <param name="seen">The number of responses that the rule speaks of.</param>
    /// <param name="atFault">The number of those that it has something against.</param>
    /// <param name="examples">What it has against some of them, the worst first.</param>
    public static string Of(int seen, int atFault, IReadOnlyList<string> examples) => seen == 0
        ? "no response that the rule speaks of was seen in this run"
        : atFault == 0
            ? $"{seen} responses looked at"
            : $"{atFault} of {seen} responses: {string.Join("; ", examples)}";
}
