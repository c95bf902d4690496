using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HttpConformance.Targets.Embedded;

/// <summary>Where the reference target listens.</summary>
internal sealed class Listeners(X509Certificate2 certificate, DirectoryInfo socketFolder, int port)
{
    public void Configure(KestrelServerOptions options)
    {
        options.ConfigureEndpointDefaults(listen => listen.Protocols = HttpProtocols.Http1);
        options.Listen(IPAddress.Loopback, port);
        options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        options.ListenUnixSocket(UnixSocketPath(socketFolder));
    }

    public static string UnixSocketPath(DirectoryInfo socketFolder) => Path.Combine(socketFolder.FullName, "http");

    public static Uri Root(WebApplication application, string scheme) =>
        application.Urls
            .Select(address => new Uri(address))
            .First(address => address.Scheme == scheme && address.Port > 0);
}
