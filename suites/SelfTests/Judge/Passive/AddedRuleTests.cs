using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

/// <summary>Each rule with responses that it lets pass and responses that it does not.</summary>
[TestFixture]
public sealed class AddedRuleTests
{
    private const string RawDeflate = "\u004b\u004c\u0004\u0000";
    private const string ZlibDeflate = "\u0078\u009c\u004b\u0004\u0000\u0000\u0062\u0000\u0062";

    [TestCase("date-present", "200", "Date: Thu, 01 Jan 1970 00:00:00 GMT", Verdict.Pass)]
    [TestCase("date-present", "200", "X: y", Verdict.Warn)]
    [TestCase("date-present", "200", "Set-Cookie: a=b; expires=Sat, 31 Jan 1970 00:00:00 GMT", Verdict.Fail)]
    [TestCase("date-present", "200", "Set-Cookie: a=b; Expires=Thu, 31 Dec 2037 23:55:55 GMT", Verdict.Warn)]
    [TestCase("date-present", "200", "Set-Cookie: a=expires=Sat, 31 Jan 1970 00:00:00 GMT", Verdict.Warn)]
    [TestCase("challenges", "401", "WWW-Authenticate: Basic realm=\"a, b\"", Verdict.Pass)]
    [TestCase("challenges", "401", "WWW-Authenticate: Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\"", Verdict.Pass)]
    [TestCase("challenges", "401", "WWW-Authenticate: Negotiate, Negotiate YWI=", Verdict.Pass)]
    [TestCase("challenges", "401", "WWW-Authenticate:", Verdict.Fail)]
    [TestCase("challenges", "401", "WWW-Authenticate: realm=\"a\"", Verdict.Fail)]
    [TestCase("challenges", "401", "WWW-Authenticate: Basic realm=a b", Verdict.Fail)]
    [TestCase("challenge-parameters-once", "401", "WWW-Authenticate: Basic realm=\"a\", Basic realm=\"b\"", Verdict.Pass)]
    [TestCase("challenge-parameters-once", "401", "WWW-Authenticate: Basic realm=\"a\", Realm=\"b\"", Verdict.Fail)]
    [TestCase("realm-quoted", "401", "WWW-Authenticate: Basic realm=\"a\", charset=UTF-8", Verdict.Pass)]
    [TestCase("realm-quoted", "401", "WWW-Authenticate: Basic realm=a", Verdict.Fail)]
    [TestCase("authentication-info", "200", "Authentication-Info: nc=1, qop=\"auth\"", Verdict.Pass)]
    [TestCase("authentication-info", "200", "Authentication-Info: done", Verdict.Fail)]
    [TestCase("cache-control", "200", "Cache-Control: max-age=5, no-cache=\"Set-Cookie, X\", unknown", Verdict.Pass)]
    [TestCase("cache-control", "200", "Cache-Control: public; max-age=5", Verdict.Fail)]
    [TestCase("cache-control-bare", "200", "Cache-Control: no-store, private=\"A\"", Verdict.Pass)]
    [TestCase("cache-control-bare", "200", "Cache-Control: no-store=1", Verdict.Fail)]
    [TestCase("cache-control-seconds", "200", "Cache-Control: max-age=0", Verdict.Pass)]
    [TestCase("cache-control-seconds", "200", "Cache-Control: max-age=-1", Verdict.Fail)]
    [TestCase("max-age-unquoted", "200", "Cache-Control: max-age=5", Verdict.Pass)]
    [TestCase("max-age-unquoted", "200", "Cache-Control: max-age=\"5\"", Verdict.Fail)]
    [TestCase("s-maxage-unquoted", "200", "Cache-Control: s-maxage=5", Verdict.Pass)]
    [TestCase("s-maxage-unquoted", "200", "Cache-Control: s-maxage=\"5\"", Verdict.Fail)]
    [TestCase("no-cache-quoted", "200", "Cache-Control: no-cache=\"Age\"", Verdict.Pass)]
    [TestCase("no-cache-quoted", "200", "Cache-Control: no-cache=Age", Verdict.Warn)]
    [TestCase("private-quoted", "200", "Cache-Control: private", Verdict.Pass)]
    [TestCase("private-quoted", "200", "Cache-Control: private=Age", Verdict.Warn)]
    [TestCase("no-request-directives", "200", "Cache-Control: max-age=1", Verdict.Pass)]
    [TestCase("no-request-directives", "200", "Cache-Control: only-if-cached", Verdict.Warn)]
    [TestCase("must-understand-with-no-store", "200", "Cache-Control: must-understand, no-store", Verdict.Pass)]
    [TestCase("must-understand-with-no-store", "200", "Cache-Control: must-understand", Verdict.Warn)]
    [TestCase("cache-control-consistent", "200", "Cache-Control: no-store, max-age=0, private", Verdict.Pass)]
    [TestCase("cache-control-consistent", "200", "Cache-Control: max-age=1, max-age=2", Verdict.Warn)]
    [TestCase("cache-control-consistent", "200", "Cache-Control: public, private", Verdict.Warn)]
    [TestCase("age", "200", "Age: 3", Verdict.Pass)]
    [TestCase("age", "200", "Age: 3, 4", Verdict.Fail)]
    [TestCase("no-age-of-an-origin", "200", "Age: 3\r\nVia: 1.1 cache", Verdict.Skipped)]
    [TestCase("no-age-of-an-origin", "200", "Age: 3", Verdict.Warn)]
    [TestCase("no-pragma", "200", "X: y", Verdict.Pass)]
    [TestCase("no-pragma", "200", "Pragma: no-cache", Verdict.Warn)]
    [TestCase("no-warning", "200", "X: y", Verdict.Pass)]
    [TestCase("no-warning", "200", "Warning: 199 - \"x\"", Verdict.Warn)]
    [TestCase("expires-far", "200", "Expires: Thu, 01 Dec 1994 16:00:00 GMT", Verdict.Pass)]
    [TestCase("expires-far", "200", "Expires: Thu, 31 Dec 2037 23:55:55 GMT", Verdict.Pass)]
    [TestCase("expires-far", "200", "Expires: Fri, 31 Dec 9999 23:59:59 GMT", Verdict.Warn)]
    [TestCase("location-with-301", "301", "Location: /a", Verdict.Pass)]
    [TestCase("location-with-301", "301", "X: y", Verdict.Warn)]
    [TestCase("location-with-302", "302", "X: y", Verdict.Warn)]
    [TestCase("location-with-303", "303", "X: y", Verdict.Warn)]
    [TestCase("location-with-307", "307", "X: y", Verdict.Warn)]
    [TestCase("location-with-308", "308", "X: y", Verdict.Warn)]
    [TestCase("client-error-explained", "404", "X: y", Verdict.Warn)]
    [TestCase("server-error-explained", "501", "X: y", Verdict.Warn)]
    [TestCase("redirect-note", "301", "X: y", Verdict.Warn)]
    [TestCase("choices-listed", "300", "X: y", Verdict.Warn)]
    [TestCase("accepted-described", "202", "X: y", Verdict.Warn)]
    [TestCase("not-acceptable-listed", "406", "X: y", Verdict.Warn)]
    [TestCase("conflict-explained", "409", "X: y", Verdict.Warn)]
    [TestCase("registered-status", "451", "X: y", Verdict.Pass)]
    [TestCase("registered-status", "299", "X: y", Verdict.Warn)]
    [TestCase("no-deprecated-status", "305", "X: y", Verdict.Warn)]
    [TestCase("created-by-unsafe-methods", "201", "X: y", Verdict.Warn)]
    [TestCase("no-transformed-status", "203", "Via: 1.1 a", Verdict.Pass)]
    [TestCase("no-transformed-status", "203", "X: y", Verdict.Warn)]
    [TestCase("location-where-it-means-something", "201", "Location: /a", Verdict.Pass)]
    [TestCase("location-where-it-means-something", "200", "Location: /a", Verdict.Warn)]
    [TestCase("content-language", "200", "Content-Language: mi, en-GB, x-pig-latin", Verdict.Pass)]
    [TestCase("content-language", "200", "Content-Language: en_US", Verdict.Fail)]
    [TestCase("content-location", "200", "Content-Location: ../a?b", Verdict.Pass)]
    [TestCase("content-location", "200", "Content-Location: /a#b", Verdict.Fail)]
    [TestCase("retry-after", "503", "Retry-After: 120", Verdict.Pass)]
    [TestCase("retry-after", "503", "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT", Verdict.Pass)]
    [TestCase("retry-after", "503", "Retry-After: 1.5", Verdict.Fail)]
    [TestCase("server", "200", "Server: Apache/2.4.62 (Debian (x)) mod_a/1", Verdict.Pass)]
    [TestCase("server", "200", "Server: (Debian)", Verdict.Fail)]
    [TestCase("server", "200", "Server: a/1/2", Verdict.Fail)]
    [TestCase("server-detail", "200", "Server: a/1 b/2 (x)", Verdict.Pass)]
    [TestCase("server-detail", "200", "Server: a b c d", Verdict.Warn)]
    [TestCase("field-names", "200", "X-A.b: 1", Verdict.Pass)]
    [TestCase("field-names", "200", "X_A: 1", Verdict.Warn)]
    [TestCase("accept-in-responses", "415", "Accept: text/*;q=0.5, */*", Verdict.Pass)]
    [TestCase("accept-in-responses", "415", "Accept: text/html;q=0.1234", Verdict.Fail)]
    [TestCase("accept-encoding-in-responses", "415", "Accept-Encoding: gzip, identity;q=0.001, *;q=0", Verdict.Pass)]
    [TestCase("accept-encoding-in-responses", "415", "Accept-Encoding: gzip q=1", Verdict.Fail)]
    [TestCase("no-identity-coding", "200", "Content-Encoding: gzip", Verdict.Pass)]
    [TestCase("no-identity-coding", "200", "Content-Encoding: identity", Verdict.Warn)]
    [TestCase("upgrade-with-101", "101", "Upgrade: echo\r\nConnection: upgrade", Verdict.Pass)]
    [TestCase("upgrade-with-101", "101", "Connection: upgrade", Verdict.Fail)]
    public void GivenAField_WhenTheRuleLooks_ThenItSaysSo(string rule, string status, string field, Verdict expected) =>
        Judge(rule, $"HTTP/1.1 {status} X\r\n{field}\r\n{(status == "101" ? "" : "Content-Length: 0\r\n")}\r\n").ShouldBe(expected);

    [TestCase("content-decodes", "Content-Encoding: deflate", ZlibDeflate, Verdict.Pass)]
    [TestCase("content-decodes", "Content-Encoding: deflate", RawDeflate, Verdict.Fail)]
    [TestCase("content-decodes", "Content-Encoding: gzip", "plain text", Verdict.Fail)]
    [TestCase("content-decodes", "Content-Encoding: zstd", "not looked at", Verdict.Skipped)]
    [TestCase("coded-content-is-declared", "Content-Type: text/html", "<p>", Verdict.Pass)]
    [TestCase("coded-content-is-declared", "Content-Type: text/html", "\u001f\u008b\u0008\u0000", Verdict.Fail)]
    [TestCase("coded-content-is-declared", "Content-Type: application/gzip", "\u001f\u008b\u0008\u0000", Verdict.Skipped)]
    public void GivenContent_WhenTheRuleLooks_ThenItSaysSo(string rule, string field, string content, Verdict expected) =>
        Judge(rule, $"HTTP/1.1 200 OK\r\n{field}\r\nContent-Length: {content.Length}\r\n\r\n{content}").ShouldBe(expected);

    [Test]
    public void GivenA205_WhenThereIsContent_ThenItFails()
    {
        Judge("reset-content-empty", "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n").ShouldBe(Verdict.Pass);
        Judge("reset-content-empty", "HTTP/1.1 205 Reset Content\r\nContent-Length: 1\r\n\r\na").ShouldBe(Verdict.Fail);
    }

    [Test]
    public void GivenAnEmpty200_WhenNothingSaysSo_ThenItWarns()
    {
        Judge("ok-with-content", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").ShouldBe(Verdict.Pass);
        Judge("ok-with-content", "HTTP/1.1 200 OK\r\n\r\n").ShouldBe(Verdict.Warn);
    }

    [Test]
    public void GivenAnError_WhenItIsExplainedOrAnswersHead_ThenItPasses()
    {
        Judge("client-error-explained", "HTTP/1.1 404 Not Found\r\nContent-Length: 1\r\n\r\na").ShouldBe(Verdict.Pass);
        Judge("client-error-explained", "HTTP/1.1 404 Not Found\r\nContent-Length: 1\r\n\r\n", "HEAD").ShouldBe(Verdict.Skipped);
    }

    [Test]
    public void GivenAStatusThatThePathNames_WhenItComes_ThenItPasses() =>
        Judge("registered-status", "HTTP/1.1 299 X\r\nContent-Length: 0\r\n\r\n", "GET", "/status/299").ShouldBe(Verdict.Pass);

    private static Verdict Judge(string name, string response, string method = "GET", string target = "/") =>
        RuleCase.Rule(name).Judge(RuleCase.Read(response, new SentRequest(method, target, "HTTP/1.1")));
}
