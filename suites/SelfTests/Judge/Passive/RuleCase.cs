using System.Text;
using HttpConformance.Http;
using HttpConformance.Judge.Passive;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

/// <summary>Shows responses to passive rules.</summary>
internal static class RuleCase
{
    public static IPassiveRule Rule(string name) => PassiveRules.Create().Single(rule => rule.Name == name);

    /// <summary>What the rule makes of a response; Skipped where it does not speak of it.</summary>
    public static Verdict Judge(this IPassiveRule rule, ObservedResponse observed) =>
        !rule.AppliesTo(observed) ? Verdict.Skipped : rule.Look(observed)?.Verdict ?? Verdict.Pass;

    /// <summary>A response as it is read from the octets of a connection.</summary>
    public static ObservedResponse Read(string response, SentRequest request)
    {
        using var reader = new ResponseReader(ReaderLimits.Default);
        reader.Expect(request.Method);
        reader.Feed(Encoding.Latin1.GetBytes(response));
        reader.End();
        return Observed(reader.Responses[0], request) with { Deviations = reader.Responses[0].Deviations };
    }

    /// <summary>A response that answers GET, seen at the beginning of 1970 without TLS.</summary>
    public static ObservedResponse Observed(Response response, SentRequest? request = null) => new()
    {
        Response = response,
        Request = request ?? new SentRequest("GET", "/", "HTTP/1.1"),
        Deviations = [],
        Connection = 1,
        IsSecure = false,
        SeenAt = DateTimeOffset.UnixEpoch,
    };

    public static FieldLine Line(string name, string value)
    {
        byte[] octets = Encoding.Latin1.GetBytes(value);
        return new FieldLine(name, octets, 0, octets);
    }
}
