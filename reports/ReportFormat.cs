using System.Text;
using HttpConformance.Judge;
using HttpConformance.Running;

namespace HttpConformance.Reports;

/// <summary>One form that the report of a run can be written in; a new one is a line of <see cref="All"/>.</summary>
/// <param name="Name">The name by which it is asked for.</param>
/// <param name="FileName">The file that it makes.</param>
/// <param name="Write">Writes it, with what the suite says of its checks where the caller has it; the stream stays open.</param>
public sealed record ReportFormat(string Name, string FileName, Action<RunReport, SuiteFiles?, Stream> Write)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Every format, the one for programs first.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("json", "report.json", (report, _, stream) => JsonReport.Write(report, stream)),
        OfText("html", "report.html", (report, suite, writer) => HtmlReport.Write(report, writer, suite)),
        OfText("md", "summary.md", (report, _, writer) => MarkdownSummary.Write(report, writer)),
        new("junit", "junit.xml", (report, _, stream) => JUnitReport.Write(report, stream)),
        new("shields", "shields.json", (report, _, stream) => ShieldsReport.Write(report, stream)),
    ];

    /// <summary>The formats that are written where none is named.</summary>
    public static IReadOnlyList<ReportFormat> Usual { get; } = [.. All.Where(format => format.Name is "json" or "html" or "md")];

    private static ReportFormat OfText(string name, string fileName, Action<RunReport, SuiteFiles?, TextWriter> write) => new(name, fileName, (report, suite, stream) =>
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 64 * 1024, leaveOpen: true);
        writer.NewLine = "\n";
        write(report, suite, writer);
    });
}
