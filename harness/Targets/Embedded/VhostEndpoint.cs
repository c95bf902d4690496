using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>vhost</c>: the host that the request is for.</summary>
internal static class VhostEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        new Resource { Get = context => TextResponse.SendVolatileAsync(context, RequestAuthority.HostOf(context)) }.MapTo(routes, "/vhost");
}
