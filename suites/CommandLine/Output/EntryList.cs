using HttpConformance.Reports.Words;
using HttpConformance.Running;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Rows of the suite, one a line.</summary>
internal static class EntryList
{
    private const int WidestId = 60;

    public static void Write(IAnsiConsole console, IReadOnlyList<SuiteEntry> entries)
    {
        var width = Math.Min(WidestId, entries.Max(entry => entry.Id.Length));
        foreach (var entry in entries)
        {
            console.WriteLine($"{VerdictWords.Name(entry.Level),-9}  {CleanText.Line(entry.Id).PadRight(width)}  {CleanText.Line(entry.Title)}");
        }
    }
}
