using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;

namespace HttpConformance.Targets.Embedded;

/// <summary>
/// The reference target: an ASP.NET Core application on Kestrel, with Kestrel's own defaults for everything that the wire
/// shows, that offers every capability of <see cref="CapabilityCatalog"/> at its default path over HTTP/1.0 and HTTP/1.1.
/// </summary>
/// <remarks>
/// Kestrel hands over the field lines of one name in the order received, but the names that it knows before all others
/// and in an order of its own; the header section that <c>echo</c> and TRACE show has that order.
/// </remarks>
public sealed class EmbeddedTarget : IAsyncDisposable
{
    private static readonly TimeSpan GracePeriod = TimeSpan.FromMilliseconds(500);

    private readonly WebApplication _application;
    private readonly DirectoryInfo _socketFolder;
    private int _disposed;

    private EmbeddedTarget(WebApplication application, X509Certificate2 certificate, DirectoryInfo socketFolder)
    {
        _application = application;
        Certificate = certificate;
        _socketFolder = socketFolder;
        Http = Listeners.Root(application, Uri.UriSchemeHttp);
        Https = Listeners.Root(application, Uri.UriSchemeHttps);
        UnixSocketPath = Listeners.UnixSocketPath(socketFolder);
    }

    /// <summary>The root over cleartext TCP, on a loopback port chosen by the system.</summary>
    public Uri Http { get; }

    /// <summary>
    /// The root over TLS, on a loopback port chosen by the system. The certificate is self-signed, made at the start and
    /// good for <c>localhost</c>, <c>127.0.0.1</c> and <c>::1</c>.
    /// </summary>
    public Uri Https { get; }

    /// <summary>The Unix domain socket that serves the same application in cleartext; removed at the end.</summary>
    public string UnixSocketPath { get; }

    /// <summary>What <see cref="Https"/> is served with; valid while the target runs.</summary>
    internal X509Certificate2 Certificate { get; }

    /// <summary>Starts a target of its own: any number can run side by side.</summary>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="IOException">A listener could not be opened.</exception>
    /// <exception cref="OperationCanceledException">The start was given up.</exception>
    public static Task<EmbeddedTarget> StartAsync(CancellationToken cancellationToken) => StartAsync(0, cancellationToken);

    /// <summary>Starts a target that serves cleartext TCP on a loopback port of the caller's choice; 0 leaves it to the system.</summary>
    /// <param name="port">The port.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="IOException">A listener could not be opened.</exception>
    /// <exception cref="OperationCanceledException">The start was given up.</exception>
    public static async Task<EmbeddedTarget> StartAsync(int port, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var socketFolder = Directory.CreateTempSubdirectory("target-");
        var certificate = LoopbackCertificate.Create(TimeProvider.System);
        var listeners = new Listeners(certificate, socketFolder, port);
        var application = TargetApplication.Build(listeners, TimeProvider.System);
        try
        {
            await application.StartAsync(cancellationToken);
            return new EmbeddedTarget(application, certificate, socketFolder);
        }
        catch
        {
            await ReleaseAsync(application, certificate, socketFolder);
            throw;
        }
    }

    /// <summary>Stops listening, gives running exchanges half a second, and removes the socket. May be called again.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        using (var grace = new CancellationTokenSource(GracePeriod))
        {
            await _application.StopAsync(grace.Token);
        }

        await ReleaseAsync(_application, Certificate, _socketFolder);
    }

    private static async Task ReleaseAsync(WebApplication application, X509Certificate2 certificate, DirectoryInfo socketFolder)
    {
        await application.DisposeAsync();
        certificate.Dispose();
        socketFolder.Delete(recursive: true);
    }
}
