namespace HttpConformance.SelfTests.Faults;

/// <summary>What POST requests have made.</summary>
internal sealed class CreatedEndpoint(ServerSettings settings) : IEndpoint
{
    public const string Prefix = "/create/";

    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "OPTIONS"];

    public Selection Select(Request request) => Find(request) is { } current ? new Selection(Evaluated: true, current) : Selection.None;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) => Task.FromResult(
        Find(request) is { } current ? RangeAnswer.Of(request, current, settings) : Response.Text(404, "There is nothing here.\n"));

    private static Representation? Find(Request request) => request.Connection.Server.Created.Find(request.Path);
}
