namespace HttpConformance.Judge.Passive;

/// <summary>Every passive rule there is.</summary>
internal static class PassiveRules
{
    public static IReadOnlyList<IPassiveRule> All { get; } =
    [
    ];
}
