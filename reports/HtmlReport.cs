using HttpConformance.Judge;
using HttpConformance.Reports.Html;
using HttpConformance.Running;

namespace HttpConformance.Reports;

/// <summary>Writes <c>report.html</c>, the report for people: one file that needs nothing beside it and fetches nothing.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page; the writer stays open.</summary>
    /// <param name="report">The run.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="suite">The checks and the register: with them the page explains each check and has the coverage by section.</param>
    public static void Write(RunReport report, TextWriter writer, SuiteFiles? suite = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);

        PageWriter.Write<ReportPage>(writer, (nameof(ReportPage.Report), report), (nameof(ReportPage.Suite), suite));
    }
}
