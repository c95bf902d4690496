using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Reports.Transcripts;
using HttpConformance.Reports.Words;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Shows one exchange octet by octet: when, on which connection, which way, and what, with nothing invisible.</summary>
internal sealed class ExchangeView(IAnsiConsole console)
{
    public void Write(CheckResult result)
    {
        console.WriteLine($"{CleanText.Line(result.Id)}: {CleanText.Line(result.Title)}", VerdictStyle.Strong);
        foreach (var entry in result.Transcript.Entries)
        {
            Write(entry);
        }

        console.WriteLine();
        console.WriteLine($"{VerdictWords.Name(result.Verdict)}: {ReasonText.Of(result)}", VerdictStyle.Of(result.Verdict));
    }

    private void Write(TranscriptEntry entry)
    {
        var place = $"{Amount.Of(entry.At),10}  {(entry.Connection == 0 ? "-" : $"#{entry.Connection}")}";
        if (entry.Direction == TranscriptDirection.Event)
        {
            console.WriteLine($"{place}  {CleanText.Line(entry.Text)}", VerdictStyle.Quiet);
            return;
        }

        var isSent = entry.Direction == TranscriptDirection.Sent;
        console.WriteLine($"{place}  {(isSent ? "sent" : "received")} {Amount.Of(entry.Length, "octet")}");
        foreach (var line in OctetRuns.Lines(entry.Octets))
        {
            console.WriteLine($"              {(isSent ? '>' : '<')} {line}");
        }
    }
}
