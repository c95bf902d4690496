using System.Net;
using System.Net.Http.Headers;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The fault-free server as seen by the client of the base class library.</summary>
[TestFixture]
internal sealed class KnownClientTests
{
    private FaultyServer _server = null!;
    private HttpClient _client = null!;

    [SetUp]
    public void Start()
    {
        _server = FaultyServer.Start();
        _client = new HttpClient { BaseAddress = _server.Uri };
    }

    [TearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Test]
    public async Task The_large_resource_is_the_same_every_time()
    {
        var first = await _client.GetByteArrayAsync("static/large.bin");
        var second = await _client.GetByteArrayAsync("static/large.bin");

        first.Length.ShouldBeGreaterThanOrEqualTo(65_536);
        second.ShouldBe(first);
    }

    [Test]
    public async Task Long_content_comes_back_after_an_expectation([Values] bool chunked)
    {
        byte[] content = [.. Enumerable.Range(0, 300_000).Select(at => (byte)(at * 7))];
        using var request = new HttpRequestMessage(HttpMethod.Post, "echo") { Content = new ByteArrayContent(content) };
        request.Headers.ExpectContinue = true;
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await _client.SendAsync(request);

        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(content);
    }

    [Test]
    public async Task A_visitor_with_a_jar_is_known()
    {
        var jar = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = jar };
        using var visitor = new HttpClient(handler) { BaseAddress = _server.Uri };

        await visitor.GetStringAsync("reader/");
        var sid = await visitor.GetStringAsync("image/");

        sid.ShouldBe(jar.GetCookies(_server.Uri)["sid"]!.Value);
    }

    [Test]
    public async Task Chunked_content_and_ranges_are_read()
    {
        var chunked = await _client.GetStringAsync("chunked");
        using var request = new HttpRequestMessage(HttpMethod.Get, "static/large.bin");
        request.Headers.Range = new RangeHeaderValue(69_990, null);

        using var response = await _client.SendAsync(request);

        chunked.Length.ShouldBe(270);
        response.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await response.Content.ReadAsStringAsync()).ShouldBe("00006999\r\n");
    }
}
