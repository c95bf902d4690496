using System.Text.Json.Serialization;

namespace HttpConformance.Reports.Json;

/// <summary>The whole of <c>report.json</c>; <c>report.schema.json</c> says what each key means.</summary>
/// <remarks>What the schema does not ask for is not asked for here either: a report of an older suite lacks it.</remarks>
internal sealed record ReportDocument
{
    public required int Schema { get; init; }

    public required SuiteDocument Suite { get; init; }

    public required TargetDocument Target { get; init; }

    public BaselineDocument? Baseline { get; init; }

    public ShardDocument? Shard { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required long DurationMs { get; init; }

    public bool Strict { get; init; }

    public required SummaryDocument Summary { get; init; }

    public required IEnumerable<ResultDocument> Results { get; init; }
}

/// <summary>The suite that ran.</summary>
internal sealed record SuiteDocument(string Version, string? Fixtures = null);

/// <summary>Which part of a run it is.</summary>
internal sealed record ShardDocument(int Index, int Count);

/// <summary>The server that was checked.</summary>
internal sealed record TargetDocument(string Url, string Server, string Profile, IReadOnlyDictionary<string, bool> Capabilities);

/// <summary>The baseline that the run was held to.</summary>
internal sealed record BaselineDocument(string Server);

/// <summary>One check.</summary>
internal sealed record ResultDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Topic { get; init; }

    public required string Level { get; init; }

    public required IReadOnlyList<string> Requirements { get; init; }

    public required IReadOnlyList<string> Spec { get; init; }

    public required string Verdict { get; init; }

    public required string Reason { get; init; }

    public required bool Expected { get; init; }

    public string? BaselineReason { get; init; }

    public DateOnly? BaselineUntil { get; init; }

    public string? Statement { get; init; }

    public bool Stale { get; init; }

    public required bool Stable { get; init; }

    public required long DurationMs { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<string>? Foreseen { get; init; }

    public int? ResponsesSeen { get; init; }

    public int? ResponsesAtFault { get; init; }

    public IReadOnlyList<string>? Examples { get; init; }

    public required IEnumerable<EntryDocument> Transcript { get; init; }

    public IEnumerable<EntryDocument>? OtherTranscript { get; init; }
}

/// <summary>One entry of a transcript.</summary>
internal sealed record EntryDocument(
    int Connection,
    string Direction,
    double AtMs,
    [property: JsonConverter(typeof(EntryTextConverter))] EntryText Text,
    ReadOnlyMemory<byte> Bytes,
    long Length = 0);
