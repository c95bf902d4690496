namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class StatusEndpointTests
{
    public static IEnumerable<int> Codes => Enumerable.Range(200, 400).Where(code => code is not (206 or 304));

    [TestCaseSource(nameof(Codes))]
    public async Task The_status_of_the_path_is_answered(int code)
    {
        var response = await SharedTarget.AskAsync($"GET /status/{code} HTTP/1.1");

        response.StatusCode.ShouldBe(code);
        response["Date"].ShouldNotBeNull();
    }

    [TestCase(205, "Content-Length", "0")]
    [TestCase(301, "Location", "/index.htm")]
    [TestCase(401, "WWW-Authenticate", "Basic realm=\"status\", charset=\"UTF-8\"")]
    [TestCase(405, "Allow", "POST")]
    [TestCase(407, "Proxy-Authenticate", "Basic realm=\"status\", charset=\"UTF-8\"")]
    [TestCase(416, "Content-Range", "bytes */4")]
    [TestCase(426, "Upgrade", "echo")]
    [TestCase(426, "Connection", "upgrade, close")]
    [TestCase(204, "Content-Length", null)]
    public async Task A_status_has_the_fields_that_it_requires(int code, string name, string? value) =>
        (await SharedTarget.AskAsync($"GET /status/{code} HTTP/1.1"))[name].ShouldBe(value);

    [TestCase(206, "Range: bytes=0-3")]
    [TestCase(304, "If-None-Match: \"304\"")]
    public async Task What_answers_a_condition_needs_one(int code, string field)
    {
        (await SharedTarget.AskAsync($"GET /status/{code} HTTP/1.1")).StatusCode.ShouldBe(400);
        (await SharedTarget.AskAsync($"GET /status/{code} HTTP/1.1", field)).StatusCode.ShouldBe(code);
    }

    [TestCase("199")]
    [TestCase("600")]
    [TestCase("2000")]
    [TestCase("+20")]
    [TestCase("abc")]
    public async Task What_is_no_such_status_is_not_there(string code) =>
        (await SharedTarget.AskAsync($"GET /status/{code} HTTP/1.1")).StatusCode.ShouldBe(404);
}
