using HttpConformance.Judge;
using HttpConformance.SelfTests.Faults;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>No seeded fault is missed: against the server with that fault, the checks that the catalogue names come to a Fail.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class FaultsAreCaughtTests
{
    private const int Together = 8;

    /// <summary>So few at once that the short deadlines hold on a busy machine.</summary>
    private static readonly SemaphoreSlim Places = new(Together);

    private static readonly Dictionary<string, Check> Checks = FixtureCatalog.Checks.ToDictionary(check => check.Id, StringComparer.Ordinal);

    public static IEnumerable<FaultInfo> Caught => FaultCatalog.All.Where(info => !FaultsNotCaught.Reasons.ContainsKey(info.Fault));

    [TestCaseSource(nameof(Caught))]
    public async Task GivenAFault_WhenItsChecksRun_ThenOneCatchesIt(FaultInfo info)
    {
        await Places.WaitAsync();
        try
        {
            var results = await FaultyRun.AgainstAsync(info.Fault, LawfulVariant.Plain, info.CaughtBy.Where(Checks.ContainsKey).Select(id => Checks[id]), WholeRun.Quick);

            var named = results.Where(result => info.CaughtBy.Contains(result.Id, StringComparer.Ordinal)).ToArray();
            named.Any(result => Catches(result, info)).ShouldBeTrue(string.Join(Environment.NewLine, named.Select(result => $"{result.Verdict} {result.Id}: {result.Reason}")));
        }
        finally
        {
            Places.Release();
        }
    }

    [Test]
    public void Every_fault_names_a_check_of_its_topic_or_requirement_or_says_why_none_catches_it() =>
        FaultCatalog.All.Where(info => FaultsNotCaught.Reasons.ContainsKey(info.Fault) != !info.CaughtBy.Any(id => Concerns(id, info))).ShouldBeEmpty();

    private static bool Catches(CheckResult result, FaultInfo info) =>
        Concerns(result.Id, info)
        && (result.Verdict is Verdict.Fail or Verdict.Fatal || (result.Verdict == Verdict.Warn && MayWarn(info)));

    private static bool MayWarn(FaultInfo info) =>
        FaultsThatWarn.Reasons.ContainsKey(info.Fault) || FixtureCatalog.Register.Find(info.Requirement)?.Level == Level.Should;

    private static bool Concerns(string id, FaultInfo info)
    {
        var topic = id.Split('/')[0];
        return topic == "passive"
            || (Checks.TryGetValue(id, out var check)
                && (TopicsOf(info.Topic).Contains(topic, StringComparer.Ordinal) || check.Requirements.Any(requirement => requirement.Id == info.Requirement)));
    }

    private static string[] TopicsOf(FaultTopic topic) => topic switch
    {
        FaultTopic.MessageExchange => ["messages", "framing", "fields", "status", "connections", "conditional", "ranges", "authentication", "negotiation"],
        FaultTopic.KeepAlive => ["keep-alive", "connections"],
        _ => [topic.ToString().ToLowerInvariant()],
    };
}
