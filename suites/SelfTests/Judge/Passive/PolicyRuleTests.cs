using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

/// <summary>The fields of policies for browsers, each in a form that it has and in one that it has not.</summary>
[TestFixture]
internal sealed class PolicyRuleTests
{
    [TestCase("strict-transport-security", "Strict-Transport-Security: max-age=31536000; includeSubDomains; preload", Verdict.Pass)]
    [TestCase("strict-transport-security", "Strict-Transport-Security: max-age=\"0\"", Verdict.Pass)]
    [TestCase("strict-transport-security", "Strict-Transport-Security: includeSubDomains", Verdict.Warn)]
    [TestCase("strict-transport-security", "Strict-Transport-Security: max-age=1; max-age=2", Verdict.Warn)]
    [TestCase("strict-transport-security", "Strict-Transport-Security: max-age=1, includeSubDomains", Verdict.Warn)]
    [TestCase("strict-transport-security", "X: y", Verdict.Skipped)]
    [TestCase("strict-transport-security-secured", "Strict-Transport-Security: max-age=1", Verdict.Warn)]
    [TestCase("content-type-options", "X-Content-Type-Options: NoSniff", Verdict.Pass)]
    [TestCase("content-type-options", "X-Content-Type-Options: none", Verdict.Warn)]
    [TestCase("frame-options", "X-Frame-Options: DENY", Verdict.Pass)]
    [TestCase("frame-options", "X-Frame-Options: ALLOWALL", Verdict.Warn)]
    [TestCase("embedder-policy", "Cross-Origin-Embedder-Policy: require-corp; report-to=\"a\"", Verdict.Pass)]
    [TestCase("embedder-policy", "Cross-Origin-Embedder-Policy: same-origin", Verdict.Warn)]
    [TestCase("opener-policy", "Cross-Origin-Opener-Policy: same-origin", Verdict.Pass)]
    [TestCase("opener-policy", "Cross-Origin-Opener-Policy: none", Verdict.Warn)]
    [TestCase("resource-policy", "Cross-Origin-Resource-Policy: same-site", Verdict.Pass)]
    [TestCase("resource-policy", "Cross-Origin-Resource-Policy: *", Verdict.Warn)]
    [TestCase("allow-origin", "Access-Control-Allow-Origin: https://a.example:8443", Verdict.Pass)]
    [TestCase("allow-origin", "Access-Control-Allow-Origin: https://a.example, https://b.example", Verdict.Warn)]
    [TestCase("allow-credentials", "Access-Control-Allow-Credentials: true", Verdict.Pass)]
    [TestCase("allow-credentials", "Access-Control-Allow-Credentials: false", Verdict.Warn)]
    [TestCase("allow-lists", "Access-Control-Allow-Headers: X-A, *", Verdict.Pass)]
    [TestCase("allow-lists", "Access-Control-Allow-Methods: GET POST", Verdict.Warn)]
    [TestCase("allow-max-age", "Access-Control-Max-Age: 600", Verdict.Pass)]
    [TestCase("allow-max-age", "Access-Control-Max-Age: 1.5", Verdict.Warn)]
    [TestCase("content-security-policy", "Content-Security-Policy: default-src 'self' https:; upgrade-insecure-requests;", Verdict.Pass)]
    [TestCase("content-security-policy", "Content-Security-Policy: default-src='self'", Verdict.Warn)]
    [TestCase("one-security-policy", "Content-Security-Policy: default-src 'self'", Verdict.Pass)]
    [TestCase("one-security-policy", "Content-Security-Policy: default-src 'self'\r\nContent-Security-Policy: img-src *", Verdict.Warn)]
    [TestCase("permissions-policy", "Permissions-Policy: camera=(), geolocation=(self \"https://a.example\"), fullscreen=*", Verdict.Pass)]
    [TestCase("permissions-policy", "Permissions-Policy: camera 'none'", Verdict.Warn)]
    [TestCase("accept-patch", "Accept-Patch: application/json-patch+json, text/plain;charset=utf-8", Verdict.Pass)]
    [TestCase("accept-patch", "Accept-Patch: json", Verdict.Warn)]
    [TestCase("accept-patch-with-options", "Allow: GET, PATCH\r\nAccept-Patch: text/plain", Verdict.Pass)]
    [TestCase("accept-patch-with-options", "Allow: GET, PATCH", Verdict.Info)]
    [TestCase("accept-patch-with-options", "Allow: GET", Verdict.Skipped)]
    public void A_policy_has_the_form_that_it_has(string rule, string lines, Verdict expected)
    {
        var observed = RuleCase.Read($"HTTP/1.1 200 OK\r\n{lines}\r\nContent-Length: 0\r\n\r\n", new SentRequest("OPTIONS", "/", "HTTP/1.1"));

        RuleCase.Rule(rule).Judge(observed).ShouldBe(expected);
    }
}
