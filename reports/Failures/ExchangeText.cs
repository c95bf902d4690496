using HttpConformance.Replay;
using HttpConformance.Reports.Transcripts;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Failures;

/// <summary>Says what went over the wire, line by line, with long runs cut in the middle.</summary>
internal static class ExchangeText
{
    private const int OctetLimit = 4096;
    private const int LineLimit = 40;
    private const int BlockLimit = 40;

    /// <summary>Adds the blocks; each says which way it went where both ways stand below one heading.</summary>
    public static void Add(TextBlock text, IReadOnlyList<TranscriptBlock> blocks, bool withDirection = false)
    {
        if (blocks.Count == 0)
        {
            text.Line("nothing", 2);
        }

        var cut = blocks.Count > BlockLimit;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (cut && i == BlockLimit / 2)
            {
                var leftOut = blocks.Count - BlockLimit;
                text.Line($"[... {Amount.Of(leftOut, "step")} left out ...]", 2);
                i += leftOut;
            }

            Add(text, blocks[i], withDirection);
        }
    }

    private static void Add(TextBlock text, TranscriptBlock block, bool withDirection)
    {
        var where = block.Connection == 0 ? "" : $"connection {block.Connection}, ";
        if (block.Direction == TranscriptDirection.Event)
        {
            text.Line($"{where}{Amount.Of(block.From)}: {CleanText.Ascii(block.Text)}", 2);
            return;
        }

        var way = !withDirection ? "" : block.Direction == TranscriptDirection.Sent ? ", sent" : ", came";
        text.Line($"{where}{Time(block)}{way}:", 2);
        var cut = MiddleCut.Of(block.Octets, OctetLimit, LineLimit);
        AddOctets(text, cut.Head);
        if (cut.LeftOut > 0)
        {
            // Not as deep as the octets, so that no octets look like it.
            text.Line($"[... {Amount.Of(cut.LeftOut, "octet")} left out ...]", 2);
            AddOctets(text, cut.Tail);
        }

        if (block.NotKept > 0)
        {
            text.Line($"[... {Amount.Of(block.NotKept, "octet")} more than the transcript keeps ...]", 2);
        }
    }

    private static void AddOctets(TextBlock text, ReadOnlyMemory<byte> octets)
    {
        foreach (var line in OctetRuns.Lines(octets))
        {
            text.Line(line, 4);
        }
    }

    private static string Time(TranscriptBlock block) => block.Entries == 1
        ? Amount.Of(block.From)
        : $"{Amount.Of(block.From)} to {Amount.Of(block.To)}, in {Amount.Of(block.Entries)} pieces";
}
