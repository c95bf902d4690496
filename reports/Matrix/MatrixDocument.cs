using System.Text.Json.Serialization;
using HttpConformance.Reports.Json;

namespace HttpConformance.Reports.Matrix;

/// <summary>The whole of <c>matrix.json</c>. It has no times and no transcripts: the same verdicts make the same octets.</summary>
internal sealed record MatrixDocument(
    int Schema,
    IReadOnlyList<ServerDocument> Servers,
    IReadOnlyList<MatrixCheckDocument> Checks,
    IReadOnlyList<ChangesDocument> Changes);

/// <summary>One column.</summary>
internal sealed record ServerDocument(
    string Key,
    string Product,
    string Version,
    string Profile,
    string Suite,
    CountsDocument Counts,
    IReadOnlyList<string> Capabilities);

/// <summary>One row. Verdicts and reasons go by the server's key.</summary>
internal sealed record MatrixCheckDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Topic { get; init; }

    public required string Level { get; init; }

    public required IReadOnlyList<string> Requirements { get; init; }

    public required IReadOnlyList<string> Spec { get; init; }

    /// <summary>Whether servers that were judged came to different verdicts.</summary>
    public required bool Differs { get; init; }

    public required IReadOnlyDictionary<string, string> Verdicts { get; init; }

    /// <summary>The servers with which two tries came to two verdicts; absent where there are none.</summary>
    public IReadOnlyList<string>? Unstable { get; init; }

    /// <summary>Why each Fail that a baseline lists is listed; absent where there are none.</summary>
    public IReadOnlyDictionary<string, string>? Expected { get; init; }
}

/// <summary>What changed from one server or version to another: the ids of the checks of each kind.</summary>
internal sealed record ChangesDocument(string From, string To, IReadOnlyDictionary<string, IReadOnlyList<string>> Checks);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(MatrixDocument))]
internal sealed partial class MatrixJsonContext : JsonSerializerContext;
