namespace HttpConformance.SelfTests.Faults;

[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class FaultTests
{
    [TestCaseSource(typeof(ProbeCatalog), nameof(ProbeCatalog.All))]
    public async Task A_fault_shows_beside_the_plain_server(Probe probe)
    {
        var plain = await probe.PlayAsync(Fault.None, LawfulVariant.Plain);
        var faulty = await probe.PlayAsync(probe.Fault, probe.Variant);

        faulty.Came.ShouldBe(probe.Shown, Shown.Escaped(faulty.Received));
        plain.Came.ShouldBe(!probe.Shown, Shown.Escaped(plain.Received));
    }

    [Test]
    public void Every_fault_is_described_once()
    {
        var described = FaultCatalog.All.Select(info => info.Fault).ToArray();

        described.ShouldBe(Enum.GetValues<Fault>().Where(fault => fault != Fault.None), ignoreOrder: true);
        FaultCatalog.All.ShouldAllBe(info => info.Requirement.Length > 0 && info.Sentence.EndsWith('.'));
    }

    [Test]
    public void Every_fault_has_one_probe() =>
        ProbeCatalog.All.Select(probe => probe.Fault).ShouldBe(FaultCatalog.All.Select(info => info.Fault), ignoreOrder: true);

    [Test]
    public void Every_topic_has_its_faults([Values] FaultTopic topic) =>
        FaultCatalog.All.Count(info => info.Topic == topic).ShouldBeGreaterThanOrEqualTo(20);
}
