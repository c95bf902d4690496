namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class EchoEndpointTests
{
    private const string EveryOctetKind = "a\0b\r\nc\xFF\x80 {}";

    [TestCase("GET")]
    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("OPTIONS")]
    public async Task Content_comes_back_as_it_is(string method)
    {
        // When
        var response = await SharedTarget.SendAsync(method + " /echo HTTP/1.1", EveryOctetKind, "Content-Type: text/x-probe; a=b");

        // Then
        response.StatusCode.ShouldBe(200);
        response["Content-Type"].ShouldBe("text/x-probe; a=b");
        response["Content-Length"].ShouldBe("11");
        response.Content.ShouldBe(EveryOctetKind);
    }

    [TestCase("Content-Type: no media type")]
    [TestCase("X-Nothing: 1")]
    public async Task Content_without_a_media_type_is_octets(string field) =>
        (await SharedTarget.SendAsync("POST /echo HTTP/1.1", "x", field))["Content-Type"].ShouldBe("application/octet-stream");

    [Test]
    public async Task Chunked_content_is_joined()
    {
        // When
        var response = await RawExchange.AskAsync(
            SharedTarget.Target, Transport.Https, "POST /echo HTTP/1.1", ["Transfer-Encoding: chunked"], "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");

        // Then
        response.Content.ShouldBe("abcde");
    }

    [Test]
    public async Task Content_beyond_the_memory_limit_comes_back_whole()
    {
        // Given
        var content = string.Concat(Enumerable.Range(0, 60_000).Select(number => number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture)));

        // When
        var response = await SharedTarget.SendAsync("POST /echo HTTP/1.1", content);

        // Then
        response.Content.ShouldBe(content);
    }

    [Test]
    public async Task Malformed_chunks_get_no_200()
    {
        // When
        var response = await RawExchange.AskAsync(
            SharedTarget.Target, Transport.Http, "POST /echo HTTP/1.1", ["Transfer-Encoding: chunked"], "3\r\nabc\r\nzz\r\n");

        // Then
        response.StatusCode.ShouldBe(400);
    }

    [Test]
    public async Task Without_content_the_field_lines_come_back()
    {
        // When
        var response = await SharedTarget.AskAsync("GET /echo HTTP/1.1", "X-B: 1", "X-A: left \xE9 right", "Cookie: a=%41", "X-b: 2", "X-Empty:");

        // Then
        response["Content-Type"].ShouldBe("text/plain");
        var lines = response.Content.Split('\n');
        lines.ShouldContain("Host: localhost", StringComparer.Ordinal);
        lines.ShouldContain("Cookie: a=%41", StringComparer.Ordinal);
        lines.Where(line => line.StartsWith("X-", StringComparison.Ordinal))
            .ShouldBe(["X-B: 1", "X-B: 2", "X-A: left \xE9 right", "X-Empty: "]);
    }

    [Test]
    public async Task An_offered_upgrade_is_not_taken()
    {
        // When
        var response = await SharedTarget.AskAsync("GET /echo HTTP/1.1", "Connection: upgrade", "Upgrade: probe/1");

        // Then
        response.StatusCode.ShouldBe(200);
        response.Content.ShouldContain("Upgrade: probe/1\n");
    }

    [Test]
    public async Task A_client_that_expects_100_gets_it_before_it_sends()
    {
        // When
        var octets = await RawExchange.SendAsync(
            SharedTarget.Target, Transport.Http, "POST /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi");

        // Then
        RawResponse.Read(octets, "POST").Content.ShouldBe("hi");
    }
}
