using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.Targets;

/// <summary>One request on a connection of its own, and all that comes back until the connection ends.</summary>
internal static class RawExchange
{
    /// <summary>Against a target that hangs; no test measures it.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    public static async Task<RawResponse> AskAsync(
        EmbeddedTarget target, Transport transport, string requestLine, IEnumerable<string> fields, string content = "")
    {
        var lines = (string[])[requestLine, "Host: localhost", "Connection: close", .. fields, "", ""];
        return RawResponse.Read(await SendAsync(target, transport, string.Join("\r\n", lines) + content), requestLine);
    }

    public static async Task<byte[]> SendAsync(EmbeddedTarget target, Transport transport, string octets)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        await using var stream = await ConnectAsync(target, transport, deadline.Token);
        await stream.WriteAsync(Encoding.Latin1.GetBytes(octets), deadline.Token);
        using var received = new MemoryStream();
        await stream.CopyToAsync(received, deadline.Token);
        return received.ToArray();
    }

    public static async Task<Stream> ConnectAsync(EmbeddedTarget target, Transport transport, CancellationToken cancellationToken)
    {
        if (transport == Transport.UnixSocket)
        {
            var unix = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await unix.ConnectAsync(new UnixDomainSocketEndPoint(target.UnixSocketPath), cancellationToken);
            return new NetworkStream(unix, ownsSocket: true);
        }

        var root = transport == Transport.Https ? target.Https : target.Http;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(root.Host, root.Port, cancellationToken);
        var stream = new NetworkStream(socket, ownsSocket: true);
        if (transport == Transport.Http)
        {
            return stream;
        }

        var secured = new SslStream(stream);
        var options = Trust(target);
        options.TargetHost = "localhost";
        await secured.AuthenticateAsClientAsync(options, cancellationToken);
        return secured;
    }

    /// <summary>Takes the certificate of the target and no other.</summary>
    public static SslClientAuthenticationOptions Trust(EmbeddedTarget target) => new()
    {
        CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { target.Certificate },
            RevocationMode = X509RevocationMode.NoCheck,
        },
    };
}
