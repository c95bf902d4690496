using HttpConformance.Targets;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class ContractTests
{
    private static readonly string[] VolatileFields = ["Date", "Set-Cookie", "Transfer-Encoding"];

    private static IEnumerable<TestCaseData> Answers()
    {
        (string Path, int StatusCode)[] answers =
        [
            ("/", 200), ("/index.htm", 200), ("/static/large.bin", 200), ("/echo", 200), ("/cookie/set?a=b", 200), ("/cookie/echo", 200),
            ("/cookie/delete?a", 200), ("/reader/", 200), ("/image/", 200), ("/chunked", 200), ("/slow?ms=0", 200), ("/private", 401),
            ("/redirect", 302), ("/no-content", 204), ("/store/nothing", 404), ("/get-only", 200), ("/nowhere", 404),
            ("/status/299", 299), ("/status/405", 405), ("/status/206", 400), ("/status/600", 404), ("/stream", 200), ("/counter", 200),
            ("/upgrade", 426), ("/vhost", 200), ("/session", 200), ("/cookie/attributes?name=a&value=b", 200), ("/empty", 200),
            ("/create/nothing", 404), ("/negotiated", 200),
        ];
        return from answer in answers
               from transport in Enum.GetValues<Transport>()
               from version in (string[])["HTTP/1.0", "HTTP/1.1"]
               select new TestCaseData(transport, version, answer.Path, answer.StatusCode);
    }

    [TestCaseSource(nameof(Answers))]
    public async Task Every_path_answers_GET_and_HEAD_alike(Transport transport, string version, string path, int statusCode)
    {
        // When
        var get = await RawExchange.AskAsync(SharedTarget.Target, transport, $"GET {path} {version}", []);
        var head = await RawExchange.AskAsync(SharedTarget.Target, transport, $"HEAD {path} {version}", []);

        // Then
        get.StatusCode.ShouldBe(statusCode, get.Raw);
        head.StatusCode.ShouldBe(statusCode, head.Raw);
        get["Date"].ShouldNotBeNull();
        Stable(head).ShouldBe(Stable(get), ignoreOrder: true);
    }

    [TestCaseSource(typeof(CapabilityCatalog), nameof(CapabilityCatalog.All))]
    public async Task Every_capability_of_the_catalog_is_there(Capability capability)
    {
        foreach (var (_, path) in capability.Paths.Where(path => path.Name != "get-only"))
        {
            var response = await SharedTarget.AskAsync($"OPTIONS {(capability.Name is "put" or "status" ? path + "299" : path)} HTTP/1.1");
            response["Allow"].ShouldNotBeNull().ShouldContain("OPTIONS");
        }
    }

    private static IEnumerable<string> Stable(RawResponse response) =>
        response.Fields.Where(field => !VolatileFields.Contains(field.Name)).Select(field => $"{field.Name}: {field.Value}");
}
