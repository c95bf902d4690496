using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HttpConformance.Reports.Words;
using HttpConformance.Running;

namespace HttpConformance.CommandLine.Output;

/// <summary>Rows of the suite for programs.</summary>
internal static class EntryJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement),
    };

    public static void Write(IReadOnlyList<SuiteEntry> entries, TextWriter writer) => writer.WriteLine(JsonSerializer.Serialize(
        entries.Select(entry => new
        {
            id = entry.Id,
            title = entry.Title,
            topic = entry.Topic,
            level = VerdictWords.Name(entry.Level),
            tags = entry.Tags,
            requirements = entry.Requirements.Select(requirement => requirement.Id),
            spec = entry.Requirements.Select(requirement => requirement.Section).Distinct(StringComparer.Ordinal),
        }),
        Options));
}
