using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>A resource for one pair of credentials.</summary>
internal sealed class PrivateEndpoint(ServerSettings settings) : IEndpoint
{
    private static readonly string Credentials = Convert.ToBase64String(Encoding.ASCII.GetBytes("user:secret"));

    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "OPTIONS"];

    public Selection Select(Request request) => Selection.Unvalidated;

    public Response? Refuse(Request request)
    {
        var shown = settings.Is(Fault.AuthorizationKept) && request.Connection.SeenAuthorization;
        if (shown || request.Method is "OPTIONS" || IsRight(request.Single("Authorization")))
        {
            return null;
        }

        if (settings.Is(LawfulVariant.OtherStatuses) && request.Has("Authorization"))
        {
            return Response.Text(403, "These credentials do not do.\n");
        }

        var response = Response.Text(401, "Credentials are needed.\n");
        return settings.Is(Fault.ChallengeMissing) ? response : response.With("WWW-Authenticate", "Basic realm=\"private\"");
    }

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) => Task.FromResult(Response.Text(200, "Private.\n"));

    private bool IsRight(string? authorization) =>
        authorization?.Split(' ', 2) is [var scheme, var credentials]
        && scheme.Equals("Basic", settings.Is(Fault.SchemeCaseCounts) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase) && credentials.TrimStart(' ') == Credentials;
}
