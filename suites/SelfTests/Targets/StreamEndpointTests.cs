namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class StreamEndpointTests
{
    [Test]
    public async Task The_same_content_comes_in_chunks_over_HTTP_1_1_only()
    {
        // When
        var chunked = await SharedTarget.AskAsync("GET /chunked HTTP/1.1");
        var plain = await SharedTarget.AskAsync("GET /chunked HTTP/1.0");

        // Then
        chunked["Transfer-Encoding"].ShouldBe("chunked");
        plain["Transfer-Encoding"].ShouldBeNull();
        plain.Content.ShouldNotBeEmpty();
        plain.Content.ShouldBe(chunked.Content);
    }

    [TestCase("0")]
    [TestCase("1")]
    [TestCase("50")]
    public async Task A_slow_answer_says_how_long_it_took(string milliseconds) =>
        (await SharedTarget.AskAsync($"GET /slow?ms={milliseconds} HTTP/1.1")).Content.ShouldBe(milliseconds);

    [TestCase("")]
    [TestCase("?ms=")]
    [TestCase("?ms=-1")]
    [TestCase("?ms=2001")]
    [TestCase("?ms=1.5")]
    [TestCase("?ms=99999999999999999999")]
    [TestCase("?ms=1&ms=2")]
    public async Task A_delay_outside_the_contract_is_refused(string query) =>
        (await SharedTarget.AskAsync($"GET /slow{query} HTTP/1.1")).StatusCode.ShouldBe(400);

    [Test]
    public async Task Pipelined_requests_are_answered_in_order()
    {
        // When
        var octets = await RawExchange.SendAsync(
            SharedTarget.Target,
            Transport.Http,
            "GET /slow?ms=60 HTTP/1.1\r\nHost: localhost\r\n\r\nGET /slow?ms=0 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        // Then
        var text = System.Text.Encoding.Latin1.GetString(octets);
        text.IndexOf("\r\n\r\n60HTTP/1.1 200", StringComparison.Ordinal).ShouldBeGreaterThan(0);
        text.ShouldEndWith("\r\n\r\n0");
    }
}
