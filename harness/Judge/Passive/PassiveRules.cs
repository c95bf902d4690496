namespace HttpConformance.Judge.Passive;

/// <summary>Every passive rule there is.</summary>
public static class PassiveRules
{
    /// <summary>What the ids of all rules begin with.</summary>
    public const string Prefix = "passive/";

    /// <summary>The rules as reports and filters know them.</summary>
    public static IReadOnlyList<PassiveCheck> Checks { get; } =
        [.. Create().Select(rule => new PassiveCheck($"passive/{rule.Name}", rule.Title, rule.Level, rule.Requirements))];

    /// <summary>The rules of one run: some of them remember what they have seen.</summary>
    internal static IReadOnlyList<IPassiveRule> Create() =>
        [
            .. MessageRules.All, .. FramingRules.All, .. DateRules.Create(), .. FieldRules.All, .. ConnectionRules.All, .. ValueRules.All,
            .. StatusRules.All, .. StatusAdvice.All, .. ContentRules.All, .. DescriptionRules.All, .. AuthenticationRules.All,
            .. CacheRules.All, .. CookieRules.All, .. CookieAdviceRules.All, .. RangeRules.All, .. MultipartRules.All, .. WholeRules.Create(),
            .. ViaRules.All, .. RemarkRules.All, .. TlsRules.All, .. PolicyRules.All,
        ];
}
