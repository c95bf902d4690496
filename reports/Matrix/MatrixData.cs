using System.IO.Compression;
using System.Text.Json;
using HttpConformance.Replay;
using HttpConformance.Reports.Explanations;
using HttpConformance.Reports.Transcripts;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Matrix;

/// <summary>
/// What the page shows when a cell is opened: JSON, deflated, in Base64, one piece for the checks and one for each column. The page
/// unpacks a piece when it is first needed. Arrays go by the row of the table; everything is text that is inert already.
/// </summary>
internal static class MatrixData
{
    /// <summary>The most octets that are shown of one run of them.</summary>
    public const int OctetLimit = 2048;

    private const int BlockLimit = 40;

    /// <summary>What each check asks for and foresees, and why it matters.</summary>
    public static string OfChecks(MatrixTable table) => Packed(writer => WriteArray(writer, table.Rows, row =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("law");
        WriteArray(writer, row.Check.Requirements, requirement => WriteTexts(writer, requirement.Id, requirement.Section, requirement.Keyword, requirement.Text));
        writer.WritePropertyName("foreseen");
        WriteTexts(writer, [.. row.Check.Foreseen]);
        writer.WritePropertyName("why");
        WriteTexts(writer, WhyItMatters.Of(row.Check.Topic, row.Check.Level, row.Check.Requirements, []));
        writer.WriteString("source", CleanText.Line(row.Check.Source));
        writer.WriteEndObject();
    }));

    /// <summary>What one server did.</summary>
    public static string OfColumn(MatrixTable table, int column) => Packed(writer => WriteArray(writer, table.Rows, row =>
    {
        if (row.Results[column] is not { } result)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("reason", string.Join('\n', CleanText.Lines(result.Reason)));
        if (result.BaselineReason is { } expected)
        {
            writer.WriteString("expected", CleanText.Line(expected));
        }

        if (result.ResponsesSeen > 0)
        {
            writer.WriteNumber("seen", result.ResponsesSeen);
        }

        WriteTranscript(writer, "transcript", result.Transcript);
        if (result.OtherTranscript is { } other)
        {
            WriteTranscript(writer, "other", other);
        }

        writer.WriteEndObject();
    }));

    private static void WriteTranscript(Utf8JsonWriter writer, string name, Transcript transcript)
    {
        var blocks = TranscriptBlocks.Of(transcript);
        var leftOut = Math.Max(0, blocks.Count - BlockLimit);
        var head = leftOut == 0 ? blocks.Count : BlockLimit / 2;
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var (i, block) in blocks.Index().Where(block => block.Index < head || block.Index >= head + leftOut))
        {
            if (leftOut > 0 && i == head + leftOut)
            {
                writer.WriteNumberValue(leftOut);
            }

            WriteBlock(writer, block);
        }

        writer.WriteEndArray();
    }

    /// <summary>The connection, the direction, the time, then the words of an event, or the length and the octets before and after what is left out.</summary>
    private static void WriteBlock(Utf8JsonWriter writer, TranscriptBlock block)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(block.Connection);
        writer.WriteStringValue(VerdictWords.Name(block.Direction));
        writer.WriteStringValue(Amount.Of(block.From));
        if (block.Direction == TranscriptDirection.Event)
        {
            writer.WriteStringValue(CleanText.Line(block.Text));
        }
        else
        {
            var cut = MiddleCut.Of(block.Octets, OctetLimit);
            writer.WriteNumberValue(block.Length);
            writer.WriteStringValue(OctetText.Escape(cut.Head.Span));
            if (cut.LeftOut + block.NotKept > 0)
            {
                writer.WriteNumberValue(cut.LeftOut + block.NotKept);
                writer.WriteStringValue(OctetText.Escape(cut.Tail.Span));
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, params IReadOnlyList<string> texts) =>
        WriteArray(writer, texts, text => writer.WriteStringValue(CleanText.Line(text)));

    private static void WriteArray<T>(Utf8JsonWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    private static string Packed(Action<Utf8JsonWriter> write)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new Utf8JsonWriter(deflate))
        {
            write(writer);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
