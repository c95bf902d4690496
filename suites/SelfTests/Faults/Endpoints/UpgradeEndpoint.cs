namespace HttpConformance.SelfTests.Faults;

/// <summary>Switches to the protocol <c>echo</c>, in which every octet comes back, or asks for it (RFC 9110 §7.8).</summary>
internal sealed class UpgradeEndpoint : IEndpoint
{
    private const string Protocol = "echo";

    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "OPTIONS"];

    public Selection Select(Request request) => Selection.Unvalidated;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop)
    {
        var response = IsAskedFor(request) ? new Response(101) : Response.Text(426, "Ask for the protocol echo.\n");
        return Task.FromResult(response.With("Upgrade", Protocol).With("Connection", "upgrade"));
    }

    private static bool IsAskedFor(Request request) =>
        request is { Method: "GET", Minor: > 0, Persistent: true } && Names(request, "Connection", "upgrade") && Names(request, "Upgrade", Protocol);

    private static bool Names(Request request, string field, string element) =>
        Grammar.Elements(request.Joined(field) ?? "").Contains(element, StringComparer.OrdinalIgnoreCase);
}
