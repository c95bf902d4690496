namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class MethodTests
{
    [TestCase("FOOBAR /")]
    [TestCase("get /")]
    [TestCase("FOOBAR /nowhere")]
    [TestCase("FOOBAR /echo")]
    public async Task A_method_that_is_implemented_nowhere_gets_501(string line) =>
        (await SharedTarget.AskAsync(line + " HTTP/1.1")).StatusCode.ShouldBe(501);

    [Test]
    public async Task CONNECT_makes_no_tunnel()
    {
        // When
        var octets = await RawExchange.SendAsync(
            SharedTarget.Target,
            Transport.Http,
            "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n");

        // Then
        RawResponse.Read(octets, "CONNECT").StatusCode.ShouldBe(501);
    }

    [TestCase("POST /get-only", "GET, HEAD")]
    [TestCase("OPTIONS /get-only", "GET, HEAD")]
    [TestCase("TRACE /get-only", "GET, HEAD")]
    [TestCase("PATCH /get-only", "GET, HEAD")]
    [TestCase("DELETE /", "GET, HEAD, TRACE, OPTIONS")]
    [TestCase("PUT /index.htm", "GET, HEAD, OPTIONS")]
    [TestCase("TRACE /index.htm", "GET, HEAD, OPTIONS")]
    [TestCase("POST /store/a", "GET, HEAD, PUT, DELETE, OPTIONS")]
    public async Task A_method_that_the_resource_refuses_gets_405_with_Allow(string line, string allow)
    {
        // When
        var response = await SharedTarget.AskAsync(line + " HTTP/1.1", "If-Match: \"no\"");

        // Then
        response.StatusCode.ShouldBe(405);
        response["Allow"].ShouldBe(allow);
    }

    [TestCase("*", "GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS, TRACE")]
    [TestCase("/", "GET, HEAD, TRACE, OPTIONS")]
    [TestCase("/redirect", "GET, HEAD, POST, OPTIONS")]
    public async Task OPTIONS_says_what_is_allowed(string target, string allow)
    {
        // When
        var response = await SharedTarget.AskAsync($"OPTIONS {target} HTTP/1.1", "If-None-Match: *");

        // Then
        response.StatusCode.ShouldBe(200);
        response["Allow"].ShouldBe(allow);
        response["Content-Length"].ShouldBe("0");
    }

    [TestCase("/")]
    [TestCase("/echo")]
    public async Task TRACE_shows_the_request_without_its_secrets(string target)
    {
        // When
        var response = await SharedTarget.AskAsync(
            $"TRACE {target}?a=%41 HTTP/1.1", "X-Probe: 1", "Cookie: a=secret", "Authorization: Bearer secret", "Proxy-Authorization: Basic secret");

        // Then
        response.StatusCode.ShouldBe(200);
        response["Content-Type"].ShouldBe("message/http");
        response.Content.ShouldStartWith($"TRACE {target}?a=%41 HTTP/1.1\r\n");
        response.Content.ShouldContain("\r\nX-Probe: 1\r\n");
        response.Content.ShouldEndWith("\r\n\r\n");
        response.Content.ShouldNotContain("secret");
    }

    [Test]
    public async Task TRACE_with_content_is_refused() =>
        (await SharedTarget.SendAsync("TRACE / HTTP/1.1", "hello")).StatusCode.ShouldBe(400);

    [TestCase("GET", 302)]
    [TestCase("POST", 303)]
    public async Task A_redirection_names_where_to_go(string method, int statusCode)
    {
        // When
        var response = await SharedTarget.AskAsync(method + " /redirect HTTP/1.1", "Content-Length: 0", "If-None-Match: *");

        // Then
        response.StatusCode.ShouldBe(statusCode);
        response["Location"].ShouldBe("/index.htm");
    }

    [TestCase(200, "Authorization: basic dXNlcjpzZWNyZXQ=")]
    [TestCase(401, "Authorization: Basic dXNlcjp3cm9uZw==")]
    [TestCase(401, "Authorization: Basic")]
    [TestCase(401, "Authorization: Bearer dXNlcjpzZWNyZXQ=")]
    [TestCase(401, "Authorization: Basic dXNlcjpzZWNyZXQ=", "Authorization: Basic dXNlcjpzZWNyZXQ=")]
    [TestCase(401, "If-Match: \"no\"")]
    public async Task The_private_page_wants_the_right_credentials(int statusCode, params string[] fields)
    {
        // When
        var response = await SharedTarget.AskAsync("GET /private HTTP/1.1", fields);

        // Then
        response.StatusCode.ShouldBe(statusCode);
        response["WWW-Authenticate"].ShouldBe(statusCode == 401 ? "Basic realm=\"private\", charset=\"UTF-8\"" : null);
    }
}
