using System.Text.Json;
using System.Text.Json.Serialization;
using HttpConformance.Replay;

namespace HttpConformance.Reports.Json;

/// <summary>The words of an event, or octets that become text only while they are written.</summary>
/// <param name="Octets">The octets; empty for an event.</param>
/// <param name="Event">What happened; empty for octets.</param>
internal readonly record struct EntryText(ReadOnlyMemory<byte> Octets, string Event);

/// <summary>Reads the words of an event; writes octets as text piece by piece: escaped as a whole, ten million of them would take a gigabyte.</summary>
internal sealed class EntryTextConverter : JsonConverter<EntryText>
{
    private const int PieceLength = 4096;

    /// <summary>The text is the event's; that of octets says again what <c>bytes</c> says, and whoever reads it takes those.</summary>
    public override EntryText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(default, reader.GetString() ?? throw new JsonException("null"));

    public override void Write(Utf8JsonWriter writer, EntryText value, JsonSerializerOptions options)
    {
        var rest = value.Octets.Span;
        while (!rest.IsEmpty)
        {
            var piece = rest[..Math.Min(PieceLength, rest.Length)];
            writer.WriteStringValueSegment(OctetText.Escape(piece), isFinalSegment: false);
            rest = rest[piece.Length..];
        }

        writer.WriteStringValueSegment(value.Event, isFinalSegment: true);
    }
}
