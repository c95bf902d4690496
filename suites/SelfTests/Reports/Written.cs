using System.Text;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Running;

namespace HttpConformance.SelfTests.Reports;

/// <summary>What the writers write, as text.</summary>
internal static class Written
{
    public static string Json(RunReport report)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(report, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static string Html(RunReport report, SuiteFiles? suite = null)
    {
        using var writer = new StringWriter();
        HtmlReport.Write(report, writer, suite);
        return writer.ToString();
    }

    public static string Markdown(RunReport report)
    {
        using var writer = new StringWriter();
        MarkdownSummary.Write(report, writer);
        return writer.ToString();
    }
}
