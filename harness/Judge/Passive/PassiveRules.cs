namespace HttpConformance.Judge.Passive;

/// <summary>Every passive rule there is.</summary>
public static class PassiveRules
{
    internal static IReadOnlyList<IPassiveRule> All { get; } =
    [
    ];

    /// <summary>The rules as reports and filters know them.</summary>
    public static IReadOnlyList<PassiveCheck> Checks { get; } =
        [.. All.Select(rule => new PassiveCheck($"passive/{rule.Name}", rule.Level, rule.Requirements))];
}
