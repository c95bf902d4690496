using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

[TestFixture]
internal sealed class CookieAdviceRulesTests
{
    [TestCase("set-cookie-taken", "sid=1; SameSite=None; Secure", null)]
    [TestCase("set-cookie-taken", "sid=1; SameSite=None", Verdict.Fail)]
    [TestCase("set-cookie-prefix", "__Host-sid=1; Secure; Path=/", null)]
    [TestCase("set-cookie-prefix", "__Host-sid=1; Secure; Path=/shop", Verdict.Warn)]
    [TestCase("set-cookie-prefix", "__Secure-sid=1", Verdict.Warn)]
    [TestCase("set-cookie-http-prefix", "__Http-sid=1; Secure; HttpOnly", null)]
    [TestCase("set-cookie-http-prefix", "__Host-Http-sid=1; Secure; Path=/", Verdict.Warn)]
    [TestCase("set-cookie-lifetime", "sid=1; Max-Age=34560000", null)]
    [TestCase("set-cookie-lifetime", "sid=1; Max-Age=34560001", Verdict.Info)]
    [TestCase("set-cookie-http-only", "sid=1; HttpOnly", null)]
    [TestCase("set-cookie-http-only", "sid=1", Verdict.Info)]
    [TestCase("set-cookie-http-only", "sid=; Max-Age=0", null)]
    [TestCase("set-cookie-lifetimes-agree", "sid=1; Max-Age=60", null)]
    [TestCase("set-cookie-lifetimes-agree", "sid=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:01:04 GMT", null)]
    [TestCase("set-cookie-lifetimes-agree", "sid=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:02:00 GMT", Verdict.Info)]
    [TestCase("set-cookie-lifetimes-agree", "sid=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT", null)]
    [TestCase("set-cookie-lifetimes-agree", "sid=; Max-Age=0; Expires=Fri, 02 Jan 1970 00:00:00 GMT", Verdict.Info)]
    public void A_cookie_of_the_server_is_looked_at(string rule, string value, Verdict? expected) =>
        Look(rule, [Line("Set-Cookie", value)]).ShouldBe(expected);

    [TestCase(4093, null)]
    [TestCase(4094, Verdict.Fail)]
    public void Name_and_value_fit_into_4096_octets(int valueLength, Verdict? expected) =>
        Look("set-cookie-taken", [Line("Set-Cookie", "sid=" + new string('x', valueLength))]).ShouldBe(expected);

    [Test]
    public void What_a_query_asked_for_is_not_the_fault_of_the_server()
    {
        // Given
        FieldLine[] fields = [Line("Set-Cookie", "__Host-sid=1; SameSite=None")];

        // Then
        Look("set-cookie-taken", fields, target: "/cookie/attributes?name=__Host-sid").ShouldBeNull();
        RuleCase.Rule("set-cookie-taken").AppliesTo(Observed(fields, "/cookie/attributes?name=__Host-sid", 200, isSecure: false)).ShouldBeFalse();
    }

    [Test]
    public void Over_tls_a_cookie_is_Secure()
    {
        // Given
        FieldLine[] bare = [Line("Set-Cookie", "sid=1")];

        // Then
        Look("set-cookie-secure", bare, isSecure: true).ShouldBe(Verdict.Warn);
        Look("set-cookie-secure", [Line("Set-Cookie", "sid=1; Secure")], isSecure: true).ShouldBeNull();
        RuleCase.Rule("set-cookie-secure").AppliesTo(Observed(bare, "/", 200, isSecure: false)).ShouldBeFalse();
    }

    [TestCase(50, null)]
    [TestCase(51, Verdict.Warn)]
    public void A_response_sets_at_most_50_cookies(int count, Verdict? expected) =>
        Look("set-cookie-count", [.. Enumerable.Range(0, count).Select(number => Line("Set-Cookie", $"c{number}=1"))]).ShouldBe(expected);

    [TestCase("private", null)]
    [TestCase("no-store, s-maxage=0", null)]
    [TestCase("Public, max-age=60", Verdict.Info)]
    [TestCase("s-maxage=60", Verdict.Info)]
    public void A_response_with_a_cookie_stays_out_of_shared_caches(string cacheControl, Verdict? expected) =>
        Look("set-cookie-in-shared-caches", [Line("Set-Cookie", "sid=1"), Line("Cache-Control", cacheControl)]).ShouldBe(expected);

    [Test]
    public void A_cookie_in_an_interim_response_is_reported()
    {
        Look("set-cookie-in-interim-response", [Line("Set-Cookie", "sid=1")], status: 103).ShouldBe(Verdict.Info);
        Look("set-cookie-in-interim-response", [Line("Link", "</a.css>")], status: 103).ShouldBeNull();
        RuleCase.Rule("set-cookie-in-interim-response").AppliesTo(Observed([Line("Set-Cookie", "sid=1")], "/", 200, isSecure: false)).ShouldBeFalse();
    }

    private static Verdict? Look(string rule, FieldLine[] fields, string target = "/", int status = 200, bool isSecure = false) =>
        RuleCase.Rule(rule).Look(Observed(fields, target, status, isSecure))?.Verdict;

    private static ObservedResponse Observed(FieldLine[] fields, string target, int status, bool isSecure)
    {
        var response = new Response { Status = status, Version = "HTTP/1.1", Fields = fields, Trailers = [] };
        return RuleCase.Observed(response, new SentRequest("GET", target, "HTTP/1.1")) with { IsSecure = isSecure };
    }

    private static FieldLine Line(string name, string value) => RuleCase.Line(name, value);
}
