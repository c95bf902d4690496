using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Sends back the content, or the header section where there is no content.</summary>
internal sealed class EchoEndpoint(ServerSettings settings) : IEndpoint
{
    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public Selection Select(Request request) => Selection.Unvalidated;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop)
    {
        var fields = settings.Is(Fault.FieldsShared) ? request.Connection.Server.LastFields : request.Fields;
        var response = request.Content.Length > 0
            ? Response.Of(200, "application/octet-stream", request.Content)
            : Response.Of(200, "text/plain", Encoding.Latin1.GetBytes(string.Concat(fields.Select(line => $"{line.Name}: {line.Value}\n"))));
        return Task.FromResult(response);
    }
}
