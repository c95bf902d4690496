using System.Text;
using HttpConformance.Replay;
using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.Judge;

/// <summary>Puts foreseen outcomes into words, in the spelling of <c>.wire</c> files.</summary>
internal static class OutcomeText
{
    public static string Of(Outcome outcome)
    {
        var label = outcome.Verdict == Verdict.Skipped ? "skip" : outcome.Verdict.ToString().ToLowerInvariant();
        var what = string.Join("; ", outcome.Expectations.Select(Of));
        return outcome.Why.Length == 0 ? $"{label}: {what}" : $"{label}: {outcome.Why} ({what})";
    }

    public static string Of(ResponsePattern response)
    {
        var text = new StringBuilder();
        text.Append(response.Times > 1 ? $"{response.Times} times " : "").Append(response.Version).Append(' ').Append(response.Status.Text);
        foreach (var field in response.Fields)
        {
            text.Append(", ").Append(field.Name).Append(": ").Append(Of(field.Value));
        }

        foreach (var field in response.AbsentFields)
        {
            text.Append(", no ").Append(field.Name).Append(field.Value.Parts is [PatternPart.Any] ? "" : $": {Of(field.Value)}");
        }

        if (response.Content is not null)
        {
            text.Append(response.Content.Parts.Count == 0 ? ", no content" : $", content '{Of(response.Content)}'");
        }

        return text.ToString();
    }

    public static string Of(Pattern pattern) => string.Concat(pattern.Parts.Select(part => part switch
    {
        PatternPart.Literal literal => OctetText.Escape(literal.Octets.Span),
        PatternPart.Any => "*",
        PatternPart.LineBreak => "\\n",
        PatternPart.Name name => $"{{{name.Text}}}",
        PatternPart.Round => "{#}",
        PatternPart.Hex hex => TemplateText.Of([hex]),
        PatternPart.Kind { Capture: null } kind => $"{{{Spell(kind.Of)}}}",
        PatternPart.Kind kind => $"{{{kind.Capture} := {Spell(kind.Of)}}}",
        _ => "",
    }));

    private static string Of(Expectation expectation)
    {
        var parts = expectation.Responses.Select(Of).ToList();
        if (expectation.End is { } end)
        {
            parts.Add(end switch
            {
                ConnectionEnd.Open => "the connection stays open",
                ConnectionEnd.Close => "the connection is closed",
                ConnectionEnd.Reset => "the connection is reset",
                _ => "silence",
            });
        }

        var text = string.Join(", then ", parts);
        return expectation.Connection == 1 ? text : $"on connection {expectation.Connection}: {text}";
    }

    private static string Spell(PatternKind kind) => kind switch
    {
        PatternKind.HttpDate => "http-date",
        PatternKind.MediaType => "media-type",
        PatternKind.CookiePair => "cookie-pair",
        PatternKind.CookieValue => "cookie-value",
        PatternKind.StrongEtag => "strong-etag",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
