using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.Reports.Explanations;

/// <summary>Takes sent lines apart into octets and names; names that the fixture itself gives a value become that value.</summary>
internal sealed class TemplatePieces(Fixture fixture, FamilyValue? value)
{
    /// <summary>A repetition up to this length is spelled out.</summary>
    private const int ShownRepeat = 64;

    public IReadOnlyList<SentPiece> Of(IEnumerable<Template> lines)
    {
        var pieces = new List<SentPiece>();
        foreach (var part in lines.SelectMany(line => line.Parts))
        {
            Add(pieces, part, isVaried: false);
        }

        return pieces;
    }

    private void Add(List<SentPiece> pieces, TemplatePart part, bool isVaried)
    {
        switch (part)
        {
            case TemplatePart.Literal literal:
                AddOctets(pieces, literal.Octets, isVaried);
                break;
            case TemplatePart.Name name when value is not null && fixture.Family?.Name == name.Text:
                AddAll(pieces, value.Value, isVaried: true);
                break;
            case TemplatePart.Name name when fixture.Lets.TryGetValue(name.Text, out var given):
                AddAll(pieces, given, isVaried);
                break;
            case TemplatePart.Repeat { Text.Parts: [TemplatePart.Literal text] } repeat when text.Octets.Length * repeat.Count <= ShownRepeat:
                for (var round = 0; round < repeat.Count; round++)
                {
                    AddOctets(pieces, text.Octets, isVaried);
                }

                break;
            case TemplatePart.Cookies { Connection: > 0 } cookies:
                pieces.Add(new SentPiece(default, $"{{cookies of connection {cookies.Connection}}}", isVaried));
                break;
            default:
                pieces.Add(new SentPiece(default, TemplateText.Of(new Template([part])), isVaried || IsFamily(part)));
                break;
        }
    }

    private void AddAll(List<SentPiece> pieces, Template template, bool isVaried)
    {
        foreach (var part in template.Parts)
        {
            Add(pieces, part, isVaried);
        }
    }

    private static void AddOctets(List<SentPiece> pieces, ReadOnlyMemory<byte> octets, bool isVaried)
    {
        if (pieces.Count > 0 && pieces[^1] is { Name: "" } last && last.IsVaried == isVaried)
        {
            pieces[^1] = last with { Octets = (byte[])[.. last.Octets.Span, .. octets.Span] };
        }
        else
        {
            pieces.Add(new SentPiece(octets, "", isVaried));
        }
    }

    private bool IsFamily(TemplatePart part) => part is TemplatePart.Name name && fixture.Family?.Name == name.Text;
}
