using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
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
        Encoder = JavaScriptEncoder.Create(ReadableCharacters()),
    });

    /// <summary>Writes the report as UTF-8 without a byte order mark; the stream stays open.</summary>
    public static void Write(RunReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);

        JsonSerializer.Serialize(stream, DocumentMaker.Of(report), Context.ReportDocument);
    }

    /// <summary>A section sign is readable; what HTML, a terminal or the direction of text would act on is still escaped.</summary>
    private static TextEncoderSettings ReadableCharacters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement);
        settings.ForbidCharacter('\u00AD');
        return settings;
    }
}
