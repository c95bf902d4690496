using System.Text;
using HttpConformance.Reports.Fleet;
using HttpConformance.Running.Fleet;
using HttpConformance.SelfTests.Reports;

namespace HttpConformance.SelfTests.Fleet;

[TestFixture]
internal sealed class FleetReportTests
{
    private static readonly FleetSummary Summary = FleetSummary.Of(
    [
        FleetRow.Of(new FleetResult(new FleetTarget("good", "http://a", null, null), SampleRun.RunOf(SampleRun.BareCr))),
        FleetRow.Of(new FleetResult(new FleetTarget("later", "http://c", null, null), null, "not run: cancelled")),
        FleetRow.Of(new FleetResult(new FleetTarget("bad", "http://a", null, null), SampleRun.Report)),
        FleetRow.Of(new FleetResult(new FleetTarget("hostile", "http://a", null, null), HostileRun.Report with { Results = [HostileRun.Check with { BaselineReason = null }] })),
        FleetRow.Of(new FleetResult(new FleetTarget("gone", "http://b", null, null), null, "no connection to b:80: refused", IsUnreachable: true)),
    ]);

    [Test]
    public void The_table_is_the_golden_one()
    {
        using var writer = new StringWriter();
        FleetReport.WriteMarkdown(Summary, writer);
        Golden.ShouldHold("Fleet/fleet.golden.md", writer.ToString());
    }

    [Test]
    public void The_document_is_the_golden_one()
    {
        using var stream = new MemoryStream();
        FleetReport.WriteJson(Summary, stream);
        Golden.ShouldHold("Fleet/fleet.golden.json", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
