using System.Text.Json.Serialization;

namespace HttpConformance.Reports.Json;

/// <summary>The whole of <c>report.json</c>; <c>report.schema.json</c> says what each key means.</summary>
internal sealed record ReportDocument(
    int Schema,
    SuiteDocument Suite,
    TargetDocument Target,
    DateTimeOffset StartedAt,
    long DurationMs,
    bool Strict,
    SummaryDocument Summary,
    IEnumerable<ResultDocument> Results);

/// <summary>The suite that ran.</summary>
internal sealed record SuiteDocument(string Version);

/// <summary>The server that was checked.</summary>
internal sealed record TargetDocument(string Url, string Server, string Profile, IReadOnlyDictionary<string, bool> Capabilities);

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

    public required bool Stale { get; init; }

    public required bool Stable { get; init; }

    public required long DurationMs { get; init; }

    public string? Source { get; init; }

    public required IReadOnlyList<string> Foreseen { get; init; }

    public int? ResponsesSeen { get; init; }

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
    long Length);
