using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.Reports.Explanations;

/// <summary>Says what has to succeed before a check means anything.</summary>
internal static class ControlWords
{
    public static string Of(Fixture fixture)
    {
        var control = fixture.Control;
        if (control.Kind == ControlKind.None)
        {
            return "No control: the check stands by itself.";
        }

        var method = control.Kind switch
        {
            ControlKind.Get => "GET",
            ControlKind.Post => "POST",
            _ => IsPost(fixture) ? "POST" : "GET",
        };
        var place = control.Target is { } target
            ? $"of {TemplateText.Of(target)}"
            : "of the same path, or of one at which every target answers,";
        return $"A well-formed {method} {place} has to succeed just before. Where it does not, the verdict is error: a server that refuses everything shows nothing.";
    }

    private static bool IsPost(Fixture fixture) => fixture.Turns
        .SelectMany(turn => turn.Actions)
        .OfType<SendAction.Write>()
        .FirstOrDefault()?.Lines[0].Parts is [TemplatePart.Literal first, ..] && first.Octets.Span.StartsWith("POST "u8);
}
