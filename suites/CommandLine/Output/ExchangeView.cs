using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Reports.Words;
using Spectre.Console;

namespace HttpConformance.CommandLine.Output;

/// <summary>Shows one exchange octet by octet: when, on which connection, which way, and what, with nothing invisible.</summary>
internal sealed class ExchangeView(IAnsiConsole console)
{
    private const int Margin = 12;
    private const int Fewest = 20;

    public void Write(CheckResult result)
    {
        console.WriteLine($"{CleanText.Line(result.Id)}: {CleanText.Line(result.Title)}", VerdictStyle.Strong);
        console.WriteLine();
        foreach (var entry in result.Transcript.Entries)
        {
            Write(entry);
        }

        console.WriteLine();
        console.WriteLine($"{VerdictWords.Name(result.Verdict)}: {ReasonText.Of(result)}", VerdictStyle.Of(result.Verdict));
    }

    private void Write(TranscriptEntry entry)
    {
        var where = entry.Connection == 0 ? "" : $"  connection {entry.Connection}";
        var place = $"{Amount.Of(entry.At),Margin - 3}{where}";
        if (entry.Direction == TranscriptDirection.Event)
        {
            console.WriteLine($"{place}  {CleanText.Line(entry.Text)}", VerdictStyle.Quiet);
            return;
        }

        var isSent = entry.Direction == TranscriptDirection.Sent;
        console.WriteLine($"{place}  {(isSent ? "sent" : "received")} {Amount.Of(entry.Length, "octet")}");
        foreach (var (offset, row) in OctetRows.Of(entry.Octets, Math.Max(Fewest, console.Profile.Width - Margin - 1)))
        {
            console.Write($"{offset,Margin - 3} {(isSent ? '>' : '<')} ", VerdictStyle.Quiet);
            console.Write(row);
            console.WriteLine();
        }

        if (entry.Length > entry.Octets.Length)
        {
            console.WriteLine($"{"",Margin}[... {Amount.Of(entry.Length - entry.Octets.Length, "octet")} more than the transcript keeps ...]", VerdictStyle.Quiet);
        }
    }
}
