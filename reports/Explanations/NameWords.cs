using System.Buffers;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>Says what the names in a fixture stand for, in the order in which they come up.</summary>
internal static class NameWords
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static IReadOnlyList<ExplainedName> Of(Fixture fixture, FamilyValue? value)
    {
        var pieces = new TemplatePieces(fixture, value);
        var sent = fixture.Turns
            .SelectMany(turn => turn.Actions)
            .OfType<SendAction.Write>()
            .SelectMany(write => pieces.Of(write.Lines))
            .SelectMany(piece => NamesIn(piece.Name));
        var expected = fixture.Turns
            .SelectMany(turn => turn.Outcomes)
            .SelectMany(outcome => outcome.Expectations)
            .SelectMany(expectation => expectation.Responses)
            .SelectMany(response => response.Fields.Concat(response.AbsentFields).Select(field => field.Value).Append(response.Content ?? Pattern.Anything))
            .SelectMany(pattern => pattern.Parts)
            .OfType<PatternPart.Name>()
            .Select(name => name.Text);
        return
        [
            .. sent.Concat(expected)
                .Distinct(StringComparer.Ordinal)
                .Select(name => (Name: name, Meaning: Meaning(name, fixture)))
                .Where(pair => pair.Meaning.Length > 0)
                .Select(pair => new ExplainedName($"{{{pair.Name}}}", pair.Meaning)),
        ];
    }

    private static IEnumerable<string> NamesIn(string spelled)
    {
        for (var open = spelled.IndexOf('{', StringComparison.Ordinal); open >= 0; open = spelled.IndexOf('{', open + 1))
        {
            var end = spelled.AsSpan(open + 1).IndexOfAnyExcept(NameLetters);
            yield return end < 0 ? "" : spelled.Substring(open + 1, end);
        }
    }

    private static string Meaning(string name, Fixture fixture) => name switch
    {
        "host" => "what Host says for the target",
        "scheme" => "http or https",
        "nonce" => "16 hex digits, other ones in every run",
        "date" => "the time, as an IMF-fixdate",
        "credentials" => "the credentials of the profile, as they follow Basic",
        "cookies" => "what a user agent sends in Cookie after the answers before; the line is left out where that is nothing",
        "hex" => "the octets of the text in hex digits",
        _ when fixture.Family?.Name == name => "the value in which the checks of this family differ",
        _ when fixture.Lets.ContainsKey(name) => "a value of the profile, or else that of the fixture",
        _ when CapabilityCatalog.ByPath(name) is { } capability =>
            $"a path of the target, {capability.Paths.First(path => path.Name == name).Default} by default",
        "" => "",
        _ => "what an earlier answer had there",
    };
}
