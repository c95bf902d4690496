using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Reports.Failures;
using HttpConformance.Reports.Transcripts;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports;

/// <summary>Says everything about one result that a person needs to act on it: the one shape of every failure message.</summary>
public static class FailureText
{
    /// <summary>
    /// The message: what is required, what was sent, what a right server does, what came, and why that is the verdict.
    /// It is printable ASCII and line feeds only, and its length is bounded, so it is safe in a terminal and in XML.
    /// </summary>
    public static string For(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);

        var text = new TextBlock();
        text.Line($"{Verdict(result)} ({VerdictWords.Name(result.Level)}): {CleanText.Ascii(result.Title)}");
        text.Line(CleanText.Ascii(result.Id), 2);
        AddRequirements(text, result);

        var blocks = TranscriptBlocks.Of(result.Transcript);
        if (result.ResponsesSeen == 0 || blocks.Count > 0)
        {
            text.Heading("Sent");
            ExchangeText.Add(text, [.. Sent(blocks)]);
        }

        AddForeseen(text, result);
        if (result.ResponsesSeen == 0 || blocks.Count > 0)
        {
            text.Heading("Came");
            ExchangeText.Add(text, Came(blocks));
        }

        text.Heading("Reason");
        text.Words(result.Reason, 2);
        AddRemarks(text, result);
        if (result.Source.Length > 0)
        {
            text.Heading(CleanText.Ascii(result.Source));
        }

        return text.ToString();
    }

    private static string Verdict(CheckResult result) => result.Verdict switch
    {
        Wire.Verdict.Fatal => "FATAL, the target stopped serving",
        Wire.Verdict.Error => "ERROR, nothing can be concluded",
        _ => VerdictWords.Name(result.Verdict).ToUpperInvariant(),
    };

    private static void AddRequirements(TextBlock text, CheckResult result)
    {
        text.Heading(result.Requirements.Count == 1 ? "Requirement" : "Requirements");
        foreach (var requirement in result.Requirements)
        {
            text.Line(CleanText.Ascii($"{requirement.Id}, {requirement.Section}, {requirement.Keyword}"), 2);
            text.Words(requirement.Text, 4);
        }
    }

    private static void AddForeseen(TextBlock text, CheckResult result)
    {
        if (result.Foreseen.Count == 0)
        {
            return;
        }

        var lawful = result.Foreseen.Where(outcome => outcome.StartsWith("pass", StringComparison.Ordinal)).ToList();
        text.Heading("A right server");
        AddOutcomes(text, lawful);
        text.Heading("Other outcomes");
        AddOutcomes(text, result.Foreseen.Except(lawful, StringComparer.Ordinal));
        text.Line($"{VerdictWords.Unforeseen(result.Level)}: anything else", 2);
    }

    private static void AddOutcomes(TextBlock text, IEnumerable<string> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            text.Words(outcome, 2);
        }
    }

    private static void AddRemarks(TextBlock text, CheckResult result)
    {
        if (result.BaselineReason is not null)
        {
            text.Heading($"Expected{Words.Amount.Until(result.BaselineUntil)}, says the baseline");
            text.Words(result.BaselineReason, 2);
        }

        if (result.IsStale)
        {
            text.Heading("The baseline lists this check, and it did not fail: its line can go.");
        }

        if (!result.IsStable)
        {
            text.Heading("Unstable: the first run came to another verdict. Its exchange");
            ExchangeText.Add(text, TranscriptBlocks.Of(result.OtherTranscript ?? Transcript.Empty), withDirection: true);
        }
    }

    private static IEnumerable<TranscriptBlock> Sent(IReadOnlyList<TranscriptBlock> blocks) => blocks
        .Where(block => block.Direction == TranscriptDirection.Sent)
        .OrderBy(block => block.Connection);

    private static IReadOnlyList<TranscriptBlock> Came(IReadOnlyList<TranscriptBlock> blocks) =>
        [.. blocks.Where(block => block.Direction != TranscriptDirection.Sent)];
}
