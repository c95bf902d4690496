using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>upgrade</c>: the protocol <c>echo</c>, in which every octet comes back.</summary>
internal static class UpgradeEndpoint
{
    private const string Protocol = "echo";

    public static void Map(IEndpointRouteBuilder routes, IHostApplicationLifetime lifetime) =>
        new Resource { Get = context => AnswerAsync(context, lifetime.ApplicationStopping) }.MapTo(routes, "/upgrade");

    private static async Task AnswerAsync(HttpContext context, CancellationToken stopping)
    {
        var feature = context.Features.Get<IHttpUpgradeFeature>();
        if (feature is not { IsUpgradableRequest: true } || !HttpProtocol.IsHttp11(context.Request.Protocol)
            || context.Request.Method == HttpMethods.Head || !AsksForEcho(context.Request))
        {
            context.Response.Headers.Upgrade = Protocol;

            // Kestrel closes after a Connection field without keep-alive, and does not say so itself.
            context.Response.Headers.Connection = "upgrade, close";
            await TextResponse.SendAsync(context, StatusCodes.Status426UpgradeRequired, "Ask for the protocol echo.\n");
            return;
        }

        context.Response.Headers.Upgrade = Protocol;
        await using var stream = await feature.UpgradeAsync();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        var buffer = new byte[4_096];
        while (await stream.ReadAsync(buffer, end.Token) is > 0 and var count)
        {
            await stream.WriteAsync(buffer.AsMemory(0, count), end.Token);
        }
    }

    private static bool AsksForEcho(HttpRequest request) => request.Headers.Upgrade
        .SelectMany(line => line!.Split(','))
        .Any(protocol => protocol.Trim(' ', '\t').Equals(Protocol, StringComparison.OrdinalIgnoreCase));
}
