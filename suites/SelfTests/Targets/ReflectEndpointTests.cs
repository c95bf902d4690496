namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class ReflectEndpointTests
{
    [Test]
    public async Task What_the_server_made_of_a_request_is_shown_in_hex_digits()
    {
        // When
        var response = await SharedTarget.SendAsync("PATCH /reflect?a=%41 HTTP/1.1", "hello", "X-Probe: one", "x-probe:\ttwo\xe9 ", "X-Empty:");

        // Then
        response.StatusCode.ShouldBe(200);
        response["Content-Type"].ShouldBe("text/plain");
        response.Content.ShouldStartWith($"method {Hex("PATCH")}\ntarget {Hex("/reflect?a=%41")}\nauthority {Hex("localhost")}\nscheme {Hex("http")}\nfield ");
        response.Content.ShouldContain($"\nfield {Hex("X-Probe")} {Hex("one")}\nfield {Hex("X-Probe")} {Hex("two\xe9")}\n");
        response.Content.ShouldContain($"\nfield {Hex("X-Empty")} \n");
        response.Content.ShouldEndWith("\ncontent-length 5\n");
        response.Content.ShouldNotContain("trailer ");
    }

    [Test]
    public async Task Trailer_lines_stand_apart_from_header_lines()
    {
        // When
        var response = await RawExchange.AskAsync(
            SharedTarget.Target, Transport.Http, "POST /reflect HTTP/1.1", ["Transfer-Encoding: chunked"], "5\r\nhello\r\n3\r\n, x\r\n0\r\nX-Late: a\r\n\r\n");

        // Then
        response.Content.ShouldEndWith($"\ntrailer {Hex("X-Late")} {Hex("a")}\ncontent-length 8\n");
    }

    [TestCase(Transport.Http, "http")]
    [TestCase(Transport.Https, "https")]
    public async Task The_absolute_form_names_the_authority(Transport transport, string scheme)
    {
        // When
        var response = await RawExchange.AskAsync(SharedTarget.Target, transport, $"GET {scheme}://localhost/reflect HTTP/1.1", []);

        // Then
        response.Content.ShouldContain($"\ntarget {Hex($"{scheme}://localhost/reflect")}\nauthority {Hex("localhost")}\nscheme {Hex(scheme)}\n");
    }

    [TestCase("LocalHost:81", "localhost")]
    [TestCase("[::1]:80", "[::1]")]
    [TestCase("localhost", "localhost")]
    public async Task Vhost_shows_the_host_alone(string host, string shown)
    {
        // When
        var octets = await RawExchange.SendAsync(SharedTarget.Target, Transport.Http, $"GET /vhost HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        // Then
        RawResponse.Read(octets, "GET /vhost HTTP/1.1").Content.ShouldBe(shown);
    }

    private static string Hex(string text) => Convert.ToHexStringLower(System.Text.Encoding.Latin1.GetBytes(text));
}
