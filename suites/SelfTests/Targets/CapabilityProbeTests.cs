using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HttpConformance.Targets;
using HttpConformance.Targets.Probes;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class CapabilityProbeTests
{
    /// <summary>What a 200 with the right status alone, or one that repeats the request, must not be taken for.</summary>
    private static readonly string[] OurOwn =
    [
        "reflect", "status", "stream", "abort", "counter", "trailers", "upgrade", "vhost", "login", "cookie-attributes", "empty", "create", "negotiated",
        "form", "credentials", "tls",
    ];

    [TestCase(Transport.Http)]
    [TestCase(Transport.Https)]
    public async Task The_reference_target_offers_everything(Transport transport)
    {
        var capabilities = await ProbeAsync((transport == Transport.Http ? SharedTarget.Target.Http : SharedTarget.Target.Https).ToString());

        capabilities.Where(capability => !capability.Value).Select(capability => capability.Key).ShouldBe(transport == Transport.Http ? ["tls"] : []);
    }

    [TestCase("the same page")]
    [TestCase("the request")]
    public async Task A_server_that_answers_everything_offers_nothing_of_ours(string content)
    {
        // Given
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = new CancellationTokenSource();
        var serving = ServeAsync(listener, request => content == "the request" ? request : content, stop.Token);

        // When
        var capabilities = await ProbeAsync($"http://{listener.LocalEndpoint}");
        await stop.CancelAsync();
        await serving;

        // Then
        capabilities.Keys.ShouldBe(CapabilityCatalog.All.Select(capability => capability.Name), ignoreOrder: true);
        OurOwn.Where(name => capabilities[name]).ShouldBeEmpty();
    }

    [Test]
    public async Task What_the_profile_settles_is_not_asked_for()
    {
        var capabilities = await ProbeAsync(SharedTarget.Target.Http.ToString(), ("reflect", false), ("tls", true));

        (capabilities["reflect"], capabilities["tls"]).ShouldBe((false, true));
    }

    private static async Task<IReadOnlyDictionary<string, bool>> ProbeAsync(string url, params (string Name, bool IsOffered)[] settled)
    {
        TargetAddress.TryParse(url.TrimEnd('/'), out var address).ShouldBeNull();
        var profile = new TargetProfile { Trust = TrustMode.Insecure, Capabilities = settled.ToDictionary(entry => entry.Name, entry => entry.IsOffered, StringComparer.Ordinal) };
        var target = new TargetSession(profile, address!, TimeProvider.System);
        await new CapabilityProbes(target, TestContext.CurrentContext.CancellationToken).RunAsync();
        return target.Capabilities;
    }

    private static async Task ServeAsync(TcpListener listener, Func<string, string> answer, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop);
                var buffer = new byte[4_096];
                var count = await client.GetStream().ReadAsync(buffer, stop);
                var content = answer(Encoding.Latin1.GetString(buffer, 0, count));
                await client.GetStream().WriteAsync(
                    Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n{content}")), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
