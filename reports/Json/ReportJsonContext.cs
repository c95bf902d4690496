using System.Text.Json.Serialization;

namespace HttpConformance.Reports.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    MaxDepth = 16,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(SchemaDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;

/// <summary>What of a report can be read whatever its version is.</summary>
internal sealed record SchemaDocument
{
    public required int Schema { get; init; }
}
