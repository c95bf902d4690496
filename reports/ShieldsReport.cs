using System.Text.Json;
using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports;

/// <summary>Writes <c>shields.json</c>, which the endpoint badge of shields.io shows. It counts; it scores nothing.</summary>
public static class ShieldsReport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the badge; the stream stays open.</summary>
    public static void Write(RunReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);

        var counts = VerdictCounts.Of(report.Results);
        using var writer = new Utf8JsonWriter(stream, Readable);
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", 1);
        writer.WriteString("label", "HTTP/1.1 conformance");
        writer.WriteString("message", Message(counts));
        writer.WriteString("color", Color(report, counts));
        writer.WriteEndObject();
    }

    private static string Message(VerdictCounts counts)
    {
        var parts = new[] { Verdict.Fatal, Verdict.Fail, Verdict.Error, Verdict.Warn, Verdict.Pass }
            .Where(verdict => counts[verdict] > 0)
            .Select(verdict => $"{Amount.Of(counts[verdict])} {VerdictWords.Name(verdict)}");
        var message = string.Join(", ", parts);
        return message.Length == 0 ? "nothing checked" : message;
    }

    private static string Color(RunReport report, VerdictCounts counts) =>
        counts[Verdict.Pass] + counts[Verdict.Fail] + counts[Verdict.Fatal] == 0 ? "lightgrey"
        : Gate.IsRed(report) ? "red"
        : counts[Verdict.Fail] > 0 ? "orange"
        : counts[Verdict.Warn] > 0 ? "yellow"
        : "brightgreen";
}
