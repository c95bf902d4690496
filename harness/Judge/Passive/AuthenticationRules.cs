using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge.Passive;

/// <summary>Challenges and what belongs to them (RFC 9110 §11).</summary>
internal static class AuthenticationRules
{
    private static readonly string[] ChallengeFields = ["WWW-Authenticate", "Proxy-Authenticate"];
    private static readonly string[] InfoFields = ["Authentication-Info", "Proxy-Authentication-Info"];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "challenges",
            Title = "The server writes challenges as a scheme with a token68 or with parameters, and at least one of them",
            Requirements = ["9110-11.3-challenge-grammar", "9110-15.5.2-401", "9110-15.5.8-407-challenge"],
            Concerns = observed => ChallengeFields.Any(observed.Has),
            Judges = observed => LinesOf(observed).FirstOrDefault(line => !Challenge.TryReadAll(line.Value, out var read) || read.Count == 0) is { } line
                ? PassiveFinding.Fail($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
                : null,
        },
        new PassiveRule
        {
            Name = "challenge-parameters-once",
            Title = "The server gives each parameter of a challenge once",
            Requirements = ["9110-11.2-param-once"],
            Concerns = observed => ChallengeFields.Any(observed.Has),
            Judges = observed => ChallengesOf(observed).Select(TwiceNamed).FirstOrDefault(name => name is not null) is { } twice
                ? PassiveFinding.Fail($"the parameter '{OctetText.Printable(twice)}' stands more than once in a challenge")
                : null,
        },
        new PassiveRule
        {
            Name = "realm-quoted",
            Title = "The server writes the realm of a challenge as a quoted string",
            Requirements = ["9110-11.5-realm-quoted"],
            Concerns = observed => ChallengeFields.Any(observed.Has),
            Judges = observed => ChallengesOf(observed).SelectMany(challenge => challenge.Parameters).Any(IsBareRealm)
                ? PassiveFinding.Fail("the realm is not quoted")
                : null,
        },
        new PassiveRule
        {
            Name = "authentication-info",
            Title = "The server writes Authentication-Info as a list of parameters",
            Requirements = ["9110-11.6.3-authentication-info-grammar"],
            Concerns = observed => InfoFields.Any(observed.Has),
            Judges = observed => InfoFields.SelectMany(observed.Response.Fields.Named).FirstOrDefault(IsBadInfo) is { } line
                ? PassiveFinding.Fail($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
                : null,
        },
    ];

    private static IEnumerable<FieldLine> LinesOf(ObservedResponse observed) => ChallengeFields.SelectMany(observed.Response.Fields.Named);

    private static IEnumerable<Challenge> ChallengesOf(ObservedResponse observed) =>
        LinesOf(observed).SelectMany(line => Challenge.TryReadAll(line.Value, out var read) ? read : []);

    private static string? TwiceNamed(Challenge challenge) => challenge.Parameters
        .GroupBy(parameter => parameter.Key, StringComparer.OrdinalIgnoreCase)
        .FirstOrDefault(group => group.Count() > 1)?.Key;

    private static bool IsBareRealm(KeyValuePair<string, string> parameter) =>
        parameter.Key.Equals("realm", StringComparison.OrdinalIgnoreCase) && !parameter.Value.StartsWith('"');

    private static bool IsBadInfo(FieldLine line) =>
        FieldSyntax.ListElements(line.Value).Any(element => !Challenge.TryReadParameter(element.Span, out _));
}
