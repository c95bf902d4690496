using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Takes forms, and does with each what a function says.</summary>
internal sealed class FormEndpoint(Func<Request, Response> answer) : IEndpoint
{
    private const string MediaType = "application/x-www-form-urlencoded";

    public IReadOnlyList<string> Methods { get; } = ["POST", "OPTIONS"];

    public Selection Select(Request request) => Selection.Unvalidated;

    public Response? Refuse(Request request) => request.Method is "POST" ? Refusal(request) : null;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) => Task.FromResult(answer(request));

    /// <summary>Shows the decoded pairs, one a line.</summary>
    public static Response Show(Request request) => Response.Text(200, string.Concat(Pairs(request).Select(pair => $"{pair.Name}={pair.Value}\n")));

    /// <summary>Why the content cannot be read as a form, which the head tells (RFC 9110 §15.5.16).</summary>
    private static Response? Refusal(Request request)
    {
        var type = request.Single("Content-Type")?.Split(';')[0].TrimEnd(' ', '\t');
        if (!MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
        {
            return Response.Text(415, "A form is wanted.\n").With("Accept", MediaType);
        }

        return Grammar.Elements(request.Joined("Content-Encoding") ?? "").Any()
            ? Response.Text(415, "The content may not be coded.\n").With("Accept-Encoding", "identity")
            : null;
    }

    public static IEnumerable<(string Name, string Value)> Pairs(Request request) =>
        from pair in Encoding.Latin1.GetString(request.Content).Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Replace('+', ' ').Split('=', 2)
        select (Grammar.PercentDecoded(parts[0]), Grammar.PercentDecoded(parts.Length > 1 ? parts[1] : ""));
}
