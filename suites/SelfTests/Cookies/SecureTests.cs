using HttpConformance.Cookies;
using static HttpConformance.SelfTests.Cookies.JarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class SecureTests
{
    private const string Http = "http://town.example/login/x";
    private const string Https = "https://town.example/login/x";

    private static readonly TestCaseData[] Cases =
    [
        Row("set by https, sent to https", Https, "a=1; Secure", Https, "a=1"),
        Row("set by https, not sent to http", Https, "a=1; Secure", Http, null),
        Row("set by http, dropped for http", Http, "a=1; Secure", Http, null),
        Row("set by http, dropped for https", Http, "a=1; Secure", Https, null),
        Row("set by http without Secure, sent to https", Http, "a=1", Https, "a=1"),
        Row("set by wss, sent to https", "wss://town.example/", "a=1; Secure", Https, "a=1"),
        Row("set by ws, dropped", "ws://town.example/", "a=1; Secure", Https, null),
        Row("plain http to loopback is not secure", "http://127.0.0.1/", "a=1; Secure", "http://127.0.0.1/", null),
        Row("plain http to localhost is not secure", "http://localhost/", "a=1; Secure", "http://localhost/", null),
        Row("SameSite=None with Secure", Https, "a=1; SameSite=None; Secure", Https, "a=1"),
        Row("SameSite=None without Secure", Https, "a=1; SameSite=None", Https, null),
        Row("SameSite=none without Secure over http", Http, "a=1; SameSite=none", Http, null),
        Row("SameSite=None and then another without Secure", Https, "a=1; SameSite=None; SameSite=Lax", Https, "a=1"),
        Row("SameSite=Strict is sent in a same-site request", Http, "a=1; SameSite=Strict", Http, "a=1"),
        Row("SameSite=Lax is sent", Http, "a=1; SameSite=Lax", Http, "a=1"),
        Row("__Secure- with Secure", Https, "__Secure-a=1; Secure", Https, "__Secure-a=1"),
        Row("__Secure- without Secure", Https, "__Secure-a=1", Https, null),
        Row("__secure- without Secure", Https, "__secure-a=1", Https, null),
        Row("__SeCuRe- with Secure", Https, "__SeCuRe-a=1; Secure", Https, "__SeCuRe-a=1"),
        Row("__Secure- over http", Http, "__Secure-a=1; Secure", Https, null),
        Row("__Secure- with a Domain", Https, "__Secure-a=1; Secure; Domain=town.example", "https://www.town.example/login/", "__Secure-a=1"),
        Row("__Secure without its hyphen", Http, "__Secure=1", Http, "__Secure=1"),
        Row("a prefix in the middle of a name", Http, "a__Secure-=1", Http, "a__Secure-=1"),
        Row("__Host- as it should be", Https, "__Host-a=1; Secure; Path=/", Https, "__Host-a=1"),
        Row("__host- as it should be", Https, "__host-a=1; Secure; Path=/", Https, "__host-a=1"),
        Row("__Host- without Secure", Https, "__Host-a=1; Path=/", Https, null),
        Row("__HOST- without Secure", Https, "__HOST-a=1; Path=/", Https, null),
        Row("__Host- with a Domain", Https, "__Host-a=1; Secure; Path=/; Domain=town.example", Https, null),
        Row("__Host- with an empty Domain", Https, "__Host-a=1; Secure; Path=/; Domain=", Https, "__Host-a=1"),
        Row("__Host- with another Path", Https, "__Host-a=1; Secure; Path=/login", Https, null),
        Row("__Host- without a Path", "https://town.example/x", "__Host-a=1; Secure", Https, null),
        Row("__Host- with an empty Path whose default is the root", "https://town.example/x", "__Host-a=1; Secure; Path=", Https, "__Host-a=1"),
        Row("__Host- with an empty Path whose default is not", Https, "__Host-a=1; Secure; Path=", Https, null),
        Row("__Host- over http", Http, "__Host-a=1; Secure; Path=/", Https, null),
        Row("__Http- has no meaning in this text", Http, "__Http-a=1", Http, "__Http-a=1"),
        Row("a nameless value that looks like __Secure-", Https, "=__Secure-a=1; Secure; Path=/", Https, null),
        Row("a nameless value that looks like __host-", Https, "__host-a; Secure; Path=/", Https, null),
        Row("a named value that looks like a prefix", Http, "a=__Host-b", Http, "a=__Host-b"),
    ];

    private static readonly TestCaseData[] Overlays =
    [
        Overlay("same path", "a=1; Secure; Path=/login", "a=2; Path=/login", "a=1"),
        Overlay("a path below", "a=1; Secure; Path=/login", "a=2; Path=/login/x", "a=1"),
        Overlay("a path above", "a=1; Secure; Path=/login", "a=2; Path=/", "a=1; a=2"),
        Overlay("a path beside", "a=1; Secure; Path=/log", "a=2; Path=/login", "a=2"),
        Overlay("a domain instead of the host", "a=1; Secure; Path=/", "a=2; Path=/; Domain=town.example", "a=1"),
        Overlay("the host instead of a domain", "a=1; Secure; Path=/; Domain=town.example", "a=2; Path=/", "a=1"),
        Overlay("another letter case", "a=1; Secure; Path=/", "A=2; Path=/", "a=1; A=2"),
        Overlay("a deletion", "a=1; Secure; Path=/", "a=; Max-Age=0; Path=/", "a=1"),
        Overlay("no secure cookie there", "a=1; Path=/", "a=2; Path=/", "a=2"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Secure_cookies_and_prefixes_keep_their_promise(JarCase row) => row.Run();

    [TestCaseSource(nameof(Overlays))]
    public void A_plain_connection_leaves_secure_cookies_alone(string overHttps, string overHttp, string sent)
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        jar.Receive(Https, overHttps);

        // When
        jar.Receive(Http, overHttp);

        // Then
        jar.Sent(Https).ShouldBe(sent);
    }

    [TestCase("https://www.town.example/", "http://town.example/", "a=2; Domain=town.example")]
    [TestCase("https://town.example/", "http://www.town.example/", "a=2")]
    public void Secure_cookies_of_hosts_above_and_below_are_left_alone_too(string secure, string plain, string overHttp)
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        string domain = plain.Contains("www", StringComparison.Ordinal) ? "; Domain=town.example" : string.Empty;
        jar.Receive(secure, "a=1; Secure; Path=/" + domain);

        // When
        CookieOutcome outcome = jar.Receive(plain, overHttp).Outcome;

        // Then
        outcome.ShouldBe(CookieOutcome.SecureCookieLeftAlone);
    }

    [Test]
    public void A_secure_connection_may_replace_a_secure_cookie_by_a_plain_one()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        jar.Receive(Https, "a=1; Secure");

        // When
        jar.Receive(Https, "a=2");

        // Then
        jar.Sent(Http).ShouldBe("a=2");
    }

    [TestCase("http://localhost/")]
    [TestCase("http://127.0.0.1/")]
    [TestCase("http://[::1]/")]
    public void Loopback_counts_as_secure_where_that_was_asked_for(string uri)
    {
        // Given
        var jar = new CookieJar(new ManualClock(), new CookieJarOptions { LoopbackIsSecure = true });

        // When
        jar.Receive(uri, "__Host-a=1; Secure; Path=/");

        // Then
        jar.Sent(uri).ShouldBe("__Host-a=1");
        jar.Receive(Http, "b=1; Secure").Outcome.ShouldBe(CookieOutcome.SecureOverNonSecure);
    }

    private static TestCaseData Overlay(string name, string overHttps, string overHttp, string sent) =>
        new TestCaseData(overHttps, overHttp, sent).SetArgDisplayNames(name);
}
