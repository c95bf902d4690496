using System.Text.Json;
using HttpConformance.Judge;
using HttpConformance.Reports.Json;

namespace HttpConformance.Reports;

/// <summary>Writes <c>report.json</c>, the report for programs; <c>report.schema.json</c> describes it.</summary>
public static class JsonReport
{
    /// <summary>The number under <c>schema</c>; it grows when a reader would have to change.</summary>
    public const int SchemaVersion = DocumentMaker.SchemaVersion;

    private static readonly ReportJsonContext Context = new(new JsonSerializerOptions(ReportJsonContext.Default.Options)
    {
        Encoder = ReadableJson.Encoder,
    });

    /// <summary>Writes the report as UTF-8 without a byte order mark; the stream stays open.</summary>
    public static void Write(RunReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);

        JsonSerializer.Serialize(stream, DocumentMaker.Of(report), Context.ReportDocument);
    }
}
