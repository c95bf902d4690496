namespace HttpConformance.SelfTests.Faults;

/// <summary>Switches to the protocol <c>echo</c>, in which every octet comes back, or asks for it (RFC 9110 §7.8).</summary>
internal sealed class UpgradeEndpoint(ServerSettings settings) : IEndpoint
{
    private const string Protocol = "echo";

    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "OPTIONS"];

    public Selection Select(Request request) => Selection.Unvalidated;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop)
    {
        var response = IsAskedFor(request) ? new Response(101) : Response.Text(426, "Ask for the protocol echo.\n");
        var isUnnamed = settings.Is(response.Status == 101 ? Fault.SwitchUnnamed : Fault.UpgradeNotNamed);
        response.WithAny("Upgrade", isUnnamed ? null : Protocol).WithAny("Connection", isUnnamed || settings.Is(Fault.SwitchUnconnected) ? null : "upgrade");
        return Task.FromResult(response.WithAny("Content-Length", response.Status == 101 && settings.Is(Fault.SwitchWithLength) ? "0" : null));
    }

    private bool IsAskedFor(Request request) =>
        request is { Method: "GET", Persistent: true }
        && (request.Minor > 0 || settings.Is(Fault.SwitchesForHttp10))
        && Names(request, "Connection", "upgrade")
        && (Names(request, "Upgrade", Protocol) || (request.Has("Upgrade") && settings.Is(Fault.SwitchesToAnything)));

    private static bool Names(Request request, string field, string element) =>
        Grammar.Elements(request.Joined(field) ?? "").Contains(element, StringComparer.OrdinalIgnoreCase);
}
