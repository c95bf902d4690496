using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.SelfTests.Faults;
using HttpConformance.SelfTests.Running;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.WrongVerdicts;

/// <summary>What some checks come to on a target, passive rules included.</summary>
internal static class Judged
{
    /// <summary>The checks with this id, and those of the family with this id.</summary>
    public static IEnumerable<Check> Checks(params IEnumerable<string> ids) => ids.SelectMany(id =>
    {
        var found = FixtureCatalog.Checks.Where(check => check.Id == id || check.Id.StartsWith(id + "[", StringComparison.Ordinal)).ToList();
        found.ShouldNotBeEmpty(id);
        return found;
    });

    public static async Task<IReadOnlyList<CheckResult>> OnAsync(ScriptedTarget target, IEnumerable<Check> checks, params IEnumerable<string> offered)
    {
        await using (target)
        {
            var report = await WholeRun.AgainstAsync(target.Url, checks, new TargetProfile { Deadlines = WholeRun.Quick, Capabilities = Offering(offered) });
            return report.Results;
        }
    }

    /// <summary>Capabilities that are all settled: nothing is probed, so that the target sees the checks and their controls alone.</summary>
    public static IReadOnlyDictionary<string, bool> Offering(params IEnumerable<string> offered) => CapabilityCatalog.All
        .Where(capability => capability.Name != "resource")
        .ToDictionary(capability => capability.Name, capability => offered.Contains(capability.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    public static Task<IReadOnlyList<CheckResult>> OnAsync(Fault fault, IEnumerable<Check> checks) =>
        FaultyRun.AgainstAsync(fault, LawfulVariant.Plain, checks, WholeRun.Quick);

    public static Task<IReadOnlyList<CheckResult>> OnAsync(LawfulVariant variant, IEnumerable<Check> checks) =>
        FaultyRun.AgainstAsync(Fault.None, variant, checks, WholeRun.Quick);

    /// <summary>The verdicts of the checks, those of passive rules apart.</summary>
    public static IEnumerable<Verdict> Verdicts(this IEnumerable<CheckResult> results) => results.Active().Select(result => result.Verdict);

    public static IEnumerable<CheckResult> Active(this IEnumerable<CheckResult> results) => results.Where(result => result.Topic != "passive");

    public static CheckResult Of(this IEnumerable<CheckResult> results, string id) => results.Single(result => result.Id == id);

    /// <summary>Whether the text came in answer to a check.</summary>
    public static bool Received(this CheckResult result, string text) =>
        System.Text.Encoding.Latin1.GetString([.. result.Transcript.Entries
            .Where(entry => entry.Direction == TranscriptDirection.Received)
            .SelectMany(entry => entry.Octets.ToArray())]).Contains(text, StringComparison.Ordinal);
}
