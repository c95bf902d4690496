using HttpConformance.Judge.Passive;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>The explanations of all checks and passive rules by id, each made when it is asked for.</summary>
/// <param name="suite">The checks.</param>
public sealed class ExplanationBook(SuiteFiles suite)
{
    private readonly Dictionary<string, Check> checks = suite.Checks.ToDictionary(check => check.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, PassiveCheck> rules = PassiveRules.Checks.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The explanation of the check; <see langword="null"/> where the suite does not have it.</summary>
    public Explanation? Find(string id) => checks.TryGetValue(id, out var check)
        ? Explanation.Of(check)
        : rules.TryGetValue(id, out var rule) ? Explanation.Of(rule, suite.Register) : null;
}
