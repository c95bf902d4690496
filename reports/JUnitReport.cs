using System.Text;
using System.Xml;
using HttpConformance.Judge;
using HttpConformance.Reports.JUnit;

namespace HttpConformance.Reports;

/// <summary>
/// Writes <c>junit.xml</c> in the grammar that Jenkins publishes and GitLab reads: a suite for each topic, a case for each
/// check. Everything in it is printable, so that no octet of a target makes it ill-formed.
/// </summary>
public static class JUnitReport
{
    /// <summary>Writes the report as UTF-8 without a byte order mark; the stream stays open.</summary>
    public static void Write(RunReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);

        using var writer = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        });
        new JUnitWriter(writer, report).Write();
    }
}
