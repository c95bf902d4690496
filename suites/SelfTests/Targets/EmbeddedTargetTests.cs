using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class EmbeddedTargetTests
{
    [Test]
    public async Task Two_targets_serve_side_by_side_and_keep_their_own_state()
    {
        // Given
        var targets = await Task.WhenAll(EmbeddedTarget.StartAsync(CancellationToken.None), EmbeddedTarget.StartAsync(CancellationToken.None));
        await using var one = targets[0];
        await using var two = targets[1];

        // When
        await RawExchange.AskAsync(one, Transport.Http, "PUT /store/shared HTTP/1.1", ["Content-Length: 1"], "1");

        // Then
        one.Http.Port.ShouldNotBe(two.Http.Port);
        one.UnixSocketPath.ShouldNotBe(two.UnixSocketPath, StringComparer.Ordinal);
        (await RawExchange.AskAsync(one, Transport.Https, "GET /store/shared HTTP/1.1", [])).Content.ShouldBe("1");
        (await RawExchange.AskAsync(two, Transport.Http, "GET /store/shared HTTP/1.1", [])).StatusCode.ShouldBe(404);
    }

    [Test]
    public async Task After_the_end_nothing_listens_and_no_file_is_left()
    {
        // Given
        var target = await EmbeddedTarget.StartAsync(CancellationToken.None);
        File.Exists(target.UnixSocketPath).ShouldBeTrue();

        // When
        await target.DisposeAsync();
        await target.DisposeAsync();

        // Then
        Directory.Exists(Path.GetDirectoryName(target.UnixSocketPath)).ShouldBeFalse();
        foreach (var transport in (Transport[])[Transport.Http, Transport.Https])
        {
            await Should.ThrowAsync<SocketException>(() => RawExchange.ConnectAsync(target, transport, CancellationToken.None));
        }
    }

    [TestCase("")]
    [TestCase("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhe")]
    [TestCase("GET /slow?ms=2000 HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    public async Task An_unfinished_exchange_does_not_keep_the_target_alive(string begun)
    {
        // Given
        var target = await EmbeddedTarget.StartAsync(CancellationToken.None);
        await using var stream = await RawExchange.ConnectAsync(target, Transport.Http, CancellationToken.None);
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(begun));

        // When
        await target.DisposeAsync();

        // Then
        Directory.Exists(Path.GetDirectoryName(target.UnixSocketPath)).ShouldBeFalse();
    }

    [Test]
    public async Task A_start_that_is_given_up_starts_nothing() =>
        await Should.ThrowAsync<OperationCanceledException>(() => EmbeddedTarget.StartAsync(new CancellationToken(canceled: true)));

    [Test]
    public async Task The_certificate_is_good_for_the_loopback_names()
    {
        // Given
        await using var stream = await RawExchange.ConnectAsync(SharedTarget.Target, Transport.Https, CancellationToken.None);

        // When
        var certificate = stream.ShouldBeOfType<SslStream>().RemoteCertificate.ShouldBeOfType<X509Certificate2>();

        // Then
        certificate.GetECDsaPublicKey().ShouldNotBeNull().KeySize.ShouldBe(256);
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single();
        names.EnumerateDnsNames().ShouldBe(["localhost"]);
        names.EnumerateIPAddresses().Select(address => address.ToString()).ShouldBe(["127.0.0.1", "::1"]);
    }

    [Test]
    public async Task A_platform_client_is_served_over_TLS()
    {
        // Given
        using var handler = new SocketsHttpHandler { SslOptions = RawExchange.Trust(SharedTarget.Target) };
        using var client = new HttpClient(handler) { BaseAddress = SharedTarget.Target.Https };

        // When
        var content = await client.GetByteArrayAsync(new Uri("/static/large.bin", UriKind.Relative));

        // Then
        content.Length.ShouldBe(262_144);
    }
}
