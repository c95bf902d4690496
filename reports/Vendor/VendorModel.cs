using HttpConformance.Judge;
using HttpConformance.Reports.Coverage;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Vendor;

/// <summary>What the vendor report shows.</summary>
/// <param name="Report">The run.</param>
/// <param name="Details">What the vendor says of the server.</param>
/// <param name="Summary">The counts.</param>
/// <param name="Coverage">The requirements by section.</param>
/// <param name="Deviations">What failed.</param>
/// <param name="Digest">The SHA-256 of <c>report.json</c>.</param>
public sealed record VendorModel(
    RunReport Report,
    VendorDetails Details,
    RunSummary Summary,
    CoverageOfRun Coverage,
    IReadOnlyList<Deviation> Deviations,
    string Digest)
{
    /// <summary>What the page is about: the product, or else the target.</summary>
    public string Subject => Details.FullProduct.Length > 0 ? Details.FullProduct : Report.TargetUrl;

    /// <summary>What stands at the foot of each sheet.</summary>
    public string Foot => Details.Vendor.Length > 0 ? $"HTTP/1.1 conformance of {Subject}, {Details.Vendor}" : $"HTTP/1.1 conformance of {Subject}";

    /// <summary>Recommendations that are not followed, and lawful but weaker answers.</summary>
    public IReadOnlyList<CheckResult> Warnings => [.. Report.Results.Where(result => result.Verdict == Verdict.Warn)];

    /// <summary>The results of each fixture and passive rule, by topic.</summary>
    public IEnumerable<IGrouping<string, IReadOnlyList<CheckResult>>> ByTopic => Report.Results
        .GroupBy(result => result.Id.Split('[')[0], StringComparer.Ordinal)
        .Select(group => (IReadOnlyList<CheckResult>)[.. group])
        .GroupBy(group => group[0].Topic, StringComparer.Ordinal)
        .OrderBy(topic => topic.Key, StringComparer.Ordinal);

    /// <summary>Makes the model of a run.</summary>
    public static VendorModel Of(RunReport report, SuiteFiles suite, VendorDetails details) => new(
        report, details, RunSummary.Of(report), CoverageOfRun.Of(report, suite), Deviation.AllOf(report), ReportDigest.Of(report));
}
