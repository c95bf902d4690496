namespace HttpConformance.SelfTests.Faults;

/// <summary>Answers after as many milliseconds as the query asks for, 0 to 2,000.</summary>
internal sealed class SlowEndpoint(ServerSettings settings) : IEndpoint
{
    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "OPTIONS"];

    public Selection Select(Request request) => Selection.Unvalidated;

    public Response? Refuse(Request request) =>
        Milliseconds(request) is null && request.IsGetOrHead ? Response.Text(400, "The query is ms=0 to ms=2000.\n") : null;

    public async Task<Response> AnswerAsync(Request request, CancellationToken stop)
    {
        var wanted = Milliseconds(request)!.Value;
        var server = request.Connection.Server;
        server.LastSlowValue = $"{wanted}";
        await Task.Delay(TimeSpan.FromMilliseconds(wanted), settings.Time, stop);
        return Response.Text(200, settings.Is(Fault.SlowValueShared) ? server.LastSlowValue : $"{wanted}");
    }

    private static int? Milliseconds(Request request) =>
        Array.Find(request.Query.Split('&'), pair => pair.StartsWith("ms=", StringComparison.Ordinal)) is { Length: <= 7 } pair
            && Grammar.IsDigits(pair.AsSpan(3)) && int.Parse(pair.AsSpan(3)) is <= 2_000 and var wanted
            ? wanted
            : null;
}
