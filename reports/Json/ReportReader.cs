using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Json;

/// <summary>Reads a <c>report.json</c> back.</summary>
public static partial class ReportReader
{
    /// <summary>More than a run can write: its transcripts are bounded, and no octet of them takes more than six of the file.</summary>
    private const long MostOctets = 512 * 1024 * 1024;

    /// <summary>Reads a report.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="find">
    /// The requirement of an id: a report has their ids and sections alone. What it does not find keeps its id and section, and has no text.
    /// </param>
    /// <exception cref="ReportFileException">The file cannot be used.</exception>
    public static RunReport Load(string file, Func<string, Requirement?>? find = null) =>
        new DocumentReader(file, find ?? (_ => null)).Report(LoadDocument(file));

    /// <summary>Reads a report as it stands in the file; every verdict, level and direction is one that there is.</summary>
    /// <exception cref="ReportFileException">The file cannot be used.</exception>
    internal static ReportDocument LoadDocument(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            if (stream.CanSeek && stream.Length > MostOctets)
            {
                throw new ReportFileException(file, "", $"{Amount.Of(stream.Length)} octets are more than a report has");
            }

            // First of all the version: a later one need not have the shape that the rest is held to.
            var version = Read(file, stream, ReportJsonContext.Default.SchemaDocument).Schema;
            if (version != JsonReport.SchemaVersion)
            {
                throw new ReportFileException(file, "$.schema", $"this is version {version}; this suite reads version {JsonReport.SchemaVersion}");
            }

            stream.Position = 0;
            var document = Read(file, stream, ReportJsonContext.Default.ReportDocument);
            DocumentRules.Check(file, document);
            return document;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ReportFileException($"{file}: error: the file cannot be read: {exception.Message}", exception);
        }
    }

    private static T Read<T>(string file, Stream stream, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw new ReportFileException(file, "", "this is no report but null");
        }
        catch (JsonException exception) when (exception.InnerException is JsonException)
        {
            var place = $"{file}:{exception.LineNumber + 1 ?? 1}: error: this is not JSON";
            throw new ReportFileException($"{place}: {CleanText.Line(Tail().Replace(exception.InnerException.Message, ""), 200)}", exception);
        }
        catch (JsonException exception)
        {
            throw new ReportFileException(file, CleanText.Line(exception.Path ?? "", 200), Words(exception.Message));
        }
    }

    /// <summary>The reader names types of the program; a person knows fields.</summary>
    private static string Words(string message)
    {
        if (Lacking().Match(message) is { Success: true } lacking)
        {
            return $"lacks {lacking.Groups["names"].Value}";
        }

        return message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
            ? "is not of the type that report.schema.json asks for"
            : CleanText.Line(Tail().Replace(message, ""), 200);
    }

    [GeneratedRegex("including: (?<names>.+?)\\.?$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lacking();

    [GeneratedRegex(" (Path: |LineNumber: ).*$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();
}
