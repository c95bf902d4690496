using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>Compares one response with its description.</summary>
internal sealed class ResponseMatcher(Func<string, Content?> find, string round)
{
    /// <summary>Fields whose values are tokens that compare without case.</summary>
    private static readonly HashSet<string> WithoutCase =
        new(["Connection", "Transfer-Encoding", "Content-Encoding", "Content-Type", "Upgrade", "Accept-Ranges"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Content> _captures = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Content> Captures => _captures;

    /// <returns>What differs, in words; empty where nothing does.</returns>
    public string Compare(ResponsePattern pattern, Response response)
    {
        if (!pattern.Status.Matches(response.Status))
        {
            return $"the status is {response.Status}, not {pattern.Status.Text}";
        }

        if (!IsVersion(pattern.Version, response.Version) || pattern.AbsentVersion == response.Version)
        {
            return $"the version is {response.Version}";
        }

        // A reset eats the end of a content that only the end of the connection delimits; the status is known all the same.
        if (!response.IsComplete && (pattern.Content is not null || response is not { Truncated: true, Framing: Framing.Close }))
        {
            return $"the response is cut off after {response.Content.Length} octets of content";
        }

        return FirstOf(CompareFields(pattern, response), CompareAbsent(pattern, response), CompareContent(pattern, response));
    }

    private static string FirstOf(params IEnumerable<string> differences) => differences.FirstOrDefault(text => text.Length > 0, "");

    private static bool IsVersion(string expected, string actual) =>
        expected == "HTTP/1.1" ? actual.StartsWith("HTTP/1.", StringComparison.Ordinal) : expected == actual;

    private string CompareFields(ResponsePattern pattern, Response response)
    {
        var used = new HashSet<int>();
        foreach (var field in pattern.Fields)
        {
            var candidates = Enumerable.Range(0, response.Fields.Count)
                .Where(index => Named(response.Fields[index], field.Name))
                .ToList();
            if (candidates.Count == 0)
            {
                return $"there is no {field.Name} field";
            }

            var found = candidates.FindIndex(index => !used.Contains(index) && Matches(field, response.Fields[index].Value));
            if (found < 0)
            {
                var values = candidates.Select(index => OctetText.Escape(response.Fields[index].Value.Span));
                return $"{field.Name} is '{string.Join("', '", values)}', not '{OutcomeText.Of(field.Value)}'";
            }

            used.Add(candidates[found]);
        }

        return "";
    }

    private string CompareAbsent(ResponsePattern pattern, Response response)
    {
        foreach (var field in pattern.AbsentFields)
        {
            var offender = response.Fields.FirstOrDefault(line => Named(line, field.Name) && Matches(field, line.Value));
            if (offender is not null)
            {
                return $"there is a {field.Name} field with '{OctetText.Escape(offender.Value.Span)}', where none must be";
            }
        }

        return "";
    }

    private string CompareContent(ResponsePattern pattern, Response response)
    {
        if (pattern.Content is null)
        {
            return "";
        }

        var matcher = Matcher();
        if (!matcher.Matches(pattern.Content, response.Content))
        {
            return $"the content is {ResponseText.Excerpt(response.Content)}, not '{OutcomeText.Of(pattern.Content)}'";
        }

        Keep(matcher);
        return "";
    }

    private bool Matches(FieldPattern field, ReadOnlyMemory<byte> octets)
    {
        var matcher = new PatternMatcher(FindName, round, WithoutCase.Contains(field.Name));
        if (!matcher.Matches(field.Value, octets))
        {
            return false;
        }

        Keep(matcher);
        return true;
    }

    private PatternMatcher Matcher() => new(FindName, round, ignoresCase: false);

    private Content? FindName(string name) => _captures.GetValueOrDefault(name) ?? find(name);

    private void Keep(PatternMatcher matcher)
    {
        foreach (var (name, content) in matcher.Captures)
        {
            _captures[name] = content;
        }
    }

    private static bool Named(FieldLine line, string name) => line.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
