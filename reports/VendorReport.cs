using HttpConformance.Judge;
using HttpConformance.Reports.Html;
using HttpConformance.Reports.Vendor;
using HttpConformance.Running;

namespace HttpConformance.Reports;

/// <summary>Writes <c>vendor.html</c>, the report that a vendor hands over: made for print, without a script, and fetching nothing.</summary>
public static class VendorReport
{
    /// <summary>The file that <see cref="ReportFolder"/> writes.</summary>
    public const string FileName = "vendor.html";

    /// <summary>Writes the page; the writer stays open.</summary>
    /// <param name="report">The run.</param>
    /// <param name="suite">The checks and the register.</param>
    /// <param name="details">What the vendor says of the server.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(RunReport report, SuiteFiles suite, VendorDetails details, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(writer);

        PageWriter.Write<VendorPage>(writer, (nameof(VendorPage.Model), VendorModel.Of(report, suite, details)));
    }
}
