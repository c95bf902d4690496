using HttpConformance.Replay;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Json;

/// <summary>What has to hold of a report beside its types.</summary>
internal static class DocumentRules
{
    /// <exception cref="ReportFileException">Something does not hold.</exception>
    public static void Check(string file, ReportDocument document)
    {
        if (document.DurationMs is < 0 or > int.MaxValue)
        {
            throw new ReportFileException(file, "$.durationMs", "is no duration");
        }

        if (document.Shard is { } shard && (shard.Count is < 1 or > Shard.Most || shard.Index < 1 || shard.Index > shard.Count))
        {
            throw new ReportFileException(file, "$.shard", $"there is no shard {shard.Index} of {shard.Count}");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, result) in document.Results.Index())
        {
            if (result is null)
            {
                throw new ReportFileException(file, $"$.results[{i}]", "is null");
            }

            var where = $"$.results[{i}] ({CleanText.Line(result.Id, 120)})";
            if (!ids.Add(result.Id))
            {
                throw new ReportFileException(file, where, "there is a result of this id before it");
            }

            Check(file, where, result);
        }
    }

    private static void Check(string file, string where, ResultDocument result)
    {
        KnownName<Verdict>(file, $"{where}.verdict", result.Verdict, VerdictWords.Name);
        KnownName<Level>(file, $"{where}.level", result.Level, VerdictWords.Name);
        if (result.DurationMs is < 0 or > int.MaxValue)
        {
            throw new ReportFileException(file, $"{where}.durationMs", "is no duration");
        }

        if (result.ResponsesSeen is < 0 || result.ResponsesAtFault is < 0 || result.ResponsesAtFault > (result.ResponsesSeen ?? 0))
        {
            throw new ReportFileException(file, $"{where}.responsesSeen", "is no number of responses of which responsesAtFault are a part");
        }

        foreach (var (name, texts) in new[] { ("requirements", result.Requirements), ("spec", result.Spec), ("foreseen", result.Foreseen ?? []), ("examples", result.Examples ?? []) })
        {
            if (texts.Any(text => text is null))
            {
                throw new ReportFileException(file, $"{where}.{name}", "has a null in it");
            }
        }

        Check(file, $"{where}.transcript", result.Transcript);
        Check(file, $"{where}.otherTranscript", result.OtherTranscript ?? []);
    }

    private static void Check(string file, string where, IEnumerable<EntryDocument> entries)
    {
        foreach (var (i, entry) in entries.Index())
        {
            if (entry is null)
            {
                throw new ReportFileException(file, $"{where}[{i}]", "is null");
            }

            KnownName<TranscriptDirection>(file, $"{where}[{i}].direction", entry.Direction, VerdictWords.Name);
            if (entry.AtMs is not (>= 0 and <= int.MaxValue) || entry.Length < 0 || entry.Connection < 0)
            {
                throw new ReportFileException(file, $"{where}[{i}]", "has a negative or endless connection, atMs or length");
            }
        }
    }

    private static void KnownName<T>(string file, string where, string name, Func<T, string> nameOf)
        where T : struct, Enum
    {
        var known = Enum.GetValues<T>().Select(nameOf).ToList();
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            throw new ReportFileException(file, where, $"'{CleanText.Line(name, 60)}' is none of {string.Join(", ", known)}");
        }
    }
}
