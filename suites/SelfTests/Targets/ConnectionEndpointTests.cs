using System.Security.Cryptography;
using System.Text;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class ConnectionEndpointTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    [TestCase("", "Transfer-Encoding: chunked\r\n")]
    [TestCase("?length", "Content-Length: 64\r\n")]
    public async Task An_aborted_response_ends_neither_by_last_chunk_nor_by_length(string query, string framing)
    {
        // When
        var received = await ReadAsync($"GET /abort{query} HTTP/1.1\r\nHost: localhost\r\n\r\n");

        // Then
        received.ShouldStartWith("HTTP/1.1 200 OK\r\n");
        received.ShouldContain(framing);
        received.ShouldContain("abort: more was meant to follow\n");
        received.ShouldNotContain("\r\n0\r\n");
    }

    [Test]
    public async Task The_checksum_comes_behind_the_last_chunk()
    {
        // When
        var received = Encoding.Latin1.GetString(await RawExchange.SendAsync(
            SharedTarget.Target,
            Transport.Http,
            "GET /trailers HTTP/1.1\r\nHost: localhost\r\n\r\nGET /trailers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));

        // Then
        var checksum = Convert.ToHexStringLower(SHA256.HashData("The checksum of this follows.\n"u8));
        received.Split("HTTP/1.1 200 OK\r\n").Length.ShouldBe(3);
        received.ShouldContain("\r\nTrailer: X-Checksum\r\n");
        received.ShouldEndWith($"\r\n\r\n1e\r\nThe checksum of this follows.\n\r\n0\r\nX-Checksum: {checksum}\r\n\r\n");
    }

    [Test]
    public async Task HTTP_1_0_gets_the_content_without_checksum()
    {
        var response = await SharedTarget.AskAsync("GET /trailers HTTP/1.0");

        (response["Transfer-Encoding"], response.Content).ShouldBe((null, "The checksum of this follows.\n"));
    }

    [TestCase("echo")]
    [TestCase("other, ECHO")]
    public async Task Behind_101_every_octet_comes_back(string protocols)
    {
        // Given
        using var deadline = new CancellationTokenSource(Deadline);
        await using var stream = await RawExchange.ConnectAsync(SharedTarget.Target, Transport.Http, deadline.Token);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /upgrade HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: {protocols}\r\n\r\nHTTP"), deadline.Token);

        // When
        var received = "";
        var buffer = new byte[1_024];
        while (!received.EndsWith("\r\n\r\nHTTP", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer, deadline.Token);
            count.ShouldBeGreaterThan(0, received);
            received += Encoding.Latin1.GetString(buffer, 0, count);
        }

        // Then
        received.ShouldStartWith("HTTP/1.1 101 Switching Protocols\r\n");
        received.ShouldContain("\r\nUpgrade: echo\r\n");
        received.ShouldContain("\r\nConnection: Upgrade\r\n");
        received.ShouldNotContain("Content-Length");
    }

    [TestCase("X-A: 1")]
    [TestCase("Upgrade: other")]
    [TestCase("Upgrade: echo")]
    public async Task Without_the_protocol_or_the_option_it_is_asked_for(string field)
    {
        // When
        var response = await SharedTarget.AskAsync("GET /upgrade HTTP/1.1", field);

        // Then
        (response.StatusCode, response["Upgrade"], response["Connection"]).ShouldBe((426, "echo", "upgrade, close"));
    }

    private static async Task<string> ReadAsync(string request)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        await using var stream = await RawExchange.ConnectAsync(SharedTarget.Target, Transport.Http, deadline.Token);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), deadline.Token);
        var received = new StringBuilder();
        var buffer = new byte[1_024];
        try
        {
            while (await stream.ReadAsync(buffer, deadline.Token) is > 0 and var count)
            {
                received.Append(Encoding.Latin1.GetString(buffer, 0, count));
            }
        }
        catch (IOException)
        {
            // A reset is the clearest word for it.
        }

        return received.ToString();
    }
}
