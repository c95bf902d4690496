using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HttpConformance.Reports.Markdown;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Fleet;

/// <summary>Writes the summary of many targets: <c>fleet.json</c> for programs and <c>fleet.md</c> for people.</summary>
public static class FleetReport
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement),
    };

    /// <summary>Writes both files into a folder that is there, and answers with their paths.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static IReadOnlyList<string> Write(FleetSummary summary, string folder)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var (json, markdown) = (Path.Combine(folder, "fleet.json"), Path.Combine(folder, "fleet.md"));
        using (var stream = File.Create(json))
        {
            WriteJson(summary, stream);
        }

        using var writer = new StreamWriter(markdown) { NewLine = "\n" };
        WriteMarkdown(summary, writer);
        return [json, markdown];
    }

    /// <summary>Writes the rows for programs; the stream stays open.</summary>
    public static void WriteJson(FleetSummary summary, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(summary);
        using var writer = new Utf8JsonWriter(stream, Readable);
        writer.WriteStartObject();
        writer.WriteNumber("schema", 1);
        writer.WriteString("worst", FleetSummary.Name(summary.Worst));
        writer.WriteStartArray("targets");
        foreach (var row in summary.Rows)
        {
            Write(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a table for people; the writer stays open.</summary>
    public static void WriteMarkdown(FleetSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(writer);
        var columns = VerdictWords.Columns;
        writer.Write($"# HTTP/1.1 conformance of {Amount.Of(summary.Rows.Count, "target")}\n\n**{MarkdownText.Plain(summary.Line)}**\n\n");
        writer.Write($"| target | outcome |{string.Concat(columns.Select(verdict => $" {VerdictWords.Name(verdict)} |"))} server | red |\n");
        writer.Write($"| --- | --- |{string.Concat(columns.Select(_ => " ---: |"))} --- | --- |\n");
        foreach (var row in summary.Rows)
        {
            var counts = string.Concat(columns.Select(verdict => $" {(row.Counts is null ? "" : Amount.Of(row.Counts[verdict]))} |"));
            writer.Write($"| {MarkdownText.Plain(row.Name)} | {FleetSummary.Name(row.Outcome)} |{counts} {MarkdownText.Plain(row.Server)} | {MarkdownText.Plain(row.Words)} |\n");
        }
    }

    private static void Write(Utf8JsonWriter writer, FleetRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("name", row.Name);
        writer.WriteString("url", row.Url);
        writer.WriteString("server", row.Server);
        writer.WriteString("outcome", FleetSummary.Name(row.Outcome));
        writer.WriteNumber("red", row.Red);
        writer.WriteString("words", row.Words);
        writer.WriteNumber("durationMs", (long)row.Duration.TotalMilliseconds);
        if (row.Counts is { } counts)
        {
            writer.WriteStartObject("counts");
            foreach (var verdict in VerdictWords.Columns)
            {
                writer.WriteNumber(VerdictWords.Name(verdict), counts[verdict]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
