using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>Says what a foreseen answer looks like.</summary>
internal static class OutcomeWords
{
    public static ExplainedOutcome Of(Outcome outcome) => new(outcome.Verdict, outcome.Why, [.. outcome.Expectations.Select(Of)]);

    /// <summary>The status codes in words.</summary>
    public static string Of(StatusPattern status) => status.Text switch
    {
        "*" => "any status",
        var one when one.EndsWith("xx", StringComparison.Ordinal) && !one.Contains('|', StringComparison.Ordinal) => $"any {one} status",
        var several => $"status {string.Join(" or ", several.Split('|'))}",
    };

    private static string Of(Expectation expectation)
    {
        var parts = expectation.Responses.Select(Of).ToList();
        if (expectation.End is { } end)
        {
            parts.Add(Of(end));
        }

        var text = string.Join(", then ", parts);
        return expectation.Connection == 1 ? text : $"on connection {expectation.Connection}: {text}";
    }

    private static string Of(ResponsePattern response)
    {
        var times = response.Times > 1 ? $"{Amount.Of(response.Times)} times " : "";
        var version = response.Version == "HTTP/1.0" ? " of HTTP/1.0" : "";
        var parts = new List<string> { $"{times}{Of(response.Status)}{version}" };
        parts.AddRange(response.AbsentVersion is { } absent ? [$"not of {absent}"] : []);
        parts.AddRange(response.Fields.Select(field => $"with {field.Name}{Value(field.Value)}"));
        parts.AddRange(response.AbsentFields.Select(field => $"without {field.Name}{Value(field.Value)}"));
        if (response.Content is { } content)
        {
            parts.Add(content.Parts.Count == 0 ? "without content" : $"with the content '{OutcomeText.Of(content)}'");
        }

        return string.Join(", ", parts);
    }

    private static string Value(Pattern pattern) => pattern.Parts is [PatternPart.Any] ? "" : $" '{OutcomeText.Of(pattern)}'";

    private static string Of(ConnectionEnd end) => end switch
    {
        ConnectionEnd.Open => "the connection stays open: one more request on it is answered",
        ConnectionEnd.Close => "the server closes the connection",
        ConnectionEnd.Reset => "the server resets the connection",
        _ => "nothing comes before the deadline, and the connection stays open",
    };
}
