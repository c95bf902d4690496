namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class CookieEndpointTests
{
    [TestCase("a=1", "a=1; Path=/")]
    [TestCase("a=1&b=2&a=3", "a=1; Path=/", "b=2; Path=/", "a=3; Path=/")]
    [TestCase("a=b=c&e=", "a=b=c; Path=/", "e=; Path=/")]
    [TestCase("a=%22quoted%22&b=x%3Dy+z%2541", "a=\"quoted\"; Path=/", "b=x=y+z%41; Path=/")]
    [TestCase("")]
    public async Task Each_pair_of_the_query_becomes_a_field_line(string query, params string[] expected)
    {
        // When
        var response = await SharedTarget.AskAsync($"GET /cookie/set?{query} HTTP/1.1");

        // Then
        response.StatusCode.ShouldBe(200);
        response.All("Set-Cookie").ShouldBe(expected);
    }

    [TestCase("a=1%3B%20Domain=x")]
    [TestCase("a=%0D%0AX-Injected:%201")]
    [TestCase("a=b%20c")]
    [TestCase("a=b%2Cc")]
    [TestCase("a=%22")]
    [TestCase("a=%22b")]
    [TestCase("a=%5C")]
    [TestCase("a=%C3%A9")]
    [TestCase("a=%7F")]
    [TestCase("a=%zz")]
    [TestCase("a=%4")]
    [TestCase("a%3D=1")]
    [TestCase("=1")]
    [TestCase("a")]
    [TestCase("a=1&b%0A=2")]
    public async Task What_no_cookie_can_hold_is_refused(string query)
    {
        // When
        var response = await SharedTarget.AskAsync($"GET /cookie/set?{query} HTTP/1.1");

        // Then
        response.StatusCode.ShouldBe(400);
        response.All("Set-Cookie").ShouldBeEmpty();
    }

    [TestCase("")]
    [TestCase("a=1\n", "a=1")]
    [TestCase("b=2\na=1\nA=3\nb=4\n", "b=2; a=1;A=3 ;  b=4")]
    [TestCase("a=1\nb=2\n", "a=1", "b=2")]
    [TestCase("a=%41\nb=\"q\"\nc==\n", "a=%41; b=\"q\"; c==; ; loose")]
    public async Task Each_received_pair_is_shown_in_order(string expected, params string[] cookies)
    {
        // When
        var response = await SharedTarget.AskAsync("GET /cookie/echo HTTP/1.1", [.. cookies.Select(cookie => "Cookie: " + cookie)]);

        // Then
        response["Content-Type"].ShouldBe("text/plain");
        response.Content.ShouldBe(expected);
    }

    [Test]
    public async Task A_named_cookie_is_expired()
    {
        // When
        var response = await SharedTarget.AskAsync("GET /cookie/delete?a HTTP/1.1");

        // Then
        response.All("Set-Cookie").ShouldBe(["a=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/"]);
    }

    [TestCase("")]
    [TestCase("?")]
    [TestCase("?a=b")]
    [TestCase("?a%0A")]
    public async Task What_is_no_name_cannot_be_expired(string query) =>
        (await SharedTarget.AskAsync($"GET /cookie/delete{query} HTTP/1.1")).StatusCode.ShouldBe(400);
}
