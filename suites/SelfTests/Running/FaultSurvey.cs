using HttpConformance.SelfTests.Faults;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>Tells which checks catch a fault, for whoever seeds one: run by hand with the names in FAULTS.</summary>
[TestFixture]
[NonParallelizable]
[Explicit("Runs the whole suite once for each fault.")]
internal sealed class FaultSurvey
{
    [Test]
    public async Task Which_checks_catch_the_faults()
    {
        var named = (Environment.GetEnvironmentVariable("FAULTS") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var plain = (await FaultyRun.AgainstAsync(Fault.None, LawfulVariant.Plain, FixtureCatalog.Checks, WholeRun.Quick)).ToDictionary(result => result.Id, result => result.Verdict, StringComparer.Ordinal);
        foreach (var info in FaultCatalog.All.Where(info => named.Length == 0 ? info.CaughtBy.Count == 0 : named.Contains(info.Name, StringComparer.Ordinal)))
        {
            var results = await FaultyRun.AgainstAsync(info.Fault, LawfulVariant.Plain, FixtureCatalog.Checks, WholeRun.Quick);
            foreach (var result in results.Where(result => result.Verdict is Verdict.Fail or Verdict.Fatal or Verdict.Warn or Verdict.Error && plain[result.Id] != result.Verdict))
            {
                await TestContext.Progress.WriteLineAsync($"{info.Name}\t{result.Verdict}\t{result.Id}\t{string.Join(',', result.Requirements.Select(requirement => requirement.Id))}");
            }

            await TestContext.Progress.WriteLineAsync($"{info.Name}\tdone");
        }
    }
}
