using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

/// <summary>Rules that look at the request as well, or at the connection, each with what they let pass and what they do not.</summary>
[TestFixture]
internal sealed class RemarkRuleTests
{
    private const string Date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";

    [TestCase("precondition-failed-asked-for", "If-Match: \"a\"", "412", "X: y", Verdict.Pass)]
    [TestCase("precondition-failed-asked-for", "Range: bytes=0-", "412", "X: y", Verdict.Warn)]
    [TestCase("expectation-failed-asked-for", "Expect: x", "417", "X: y", Verdict.Pass)]
    [TestCase("expectation-failed-asked-for", "X: x", "417", "X: y", Verdict.Warn)]
    [TestCase("one-space", "X: x", "200", "Server: a", Verdict.Pass)]
    [TestCase("one-space", "X: x", "200", "Server:a", Verdict.Info)]
    [TestCase("part-beside-if-range", "If-Range: \"a\"", "206", "ETag: \"a\"", Verdict.Pass)]
    [TestCase("part-beside-if-range", "If-Range: \"a\"", "206", "Content-Type: text/plain", Verdict.Info)]
    [TestCase("part-beside-if-range", "Range: bytes=0-", "206", "Content-Type: text/plain", Verdict.Pass)]
    [TestCase("lifetimes-agree", "X: x", "200", Date + "Expires: Sun, 06 Nov 1994 08:50:37 GMT\r\nCache-Control: max-age=60", Verdict.Pass)]
    [TestCase("lifetimes-agree", "X: x", "200", Date + "Expires: Thu, 01 Jan 1970 00:00:00 GMT\r\nCache-Control: max-age=0", Verdict.Pass)]
    [TestCase("lifetimes-agree", "X: x", "200", Date + "Expires: Sun, 06 Nov 1994 09:50:37 GMT\r\nCache-Control: max-age=60", Verdict.Info)]
    [TestCase("product-version", "X: x", "200", "Server: a/1.2 (b/c) d", Verdict.Pass)]
    [TestCase("product-version", "X: x", "200", "Server: a/best-of-all", Verdict.Info)]
    [TestCase("basic-in-clear", "X: x", "401", "WWW-Authenticate: Bearer realm=\"a\"", Verdict.Pass)]
    [TestCase("basic-in-clear", "X: x", "401", "WWW-Authenticate: Bearer realm=\"a\", basic realm=\"a\"", Verdict.Info)]
    [TestCase("mime-version", "X: x", "200", "MIME-Version: 1.0", Verdict.Pass)]
    [TestCase("mime-version", "X: x", "200", "MIME-Version: 1.0\r\nMIME-Version: 1.0", Verdict.Fail)]
    [TestCase("mime-version", "X: x", "200", "X: y", Verdict.Skipped)]
    [TestCase("via", "X: x", "200", "Via: 1.0 fred, HTTP/1.1 [::1]:80 (Apache/1.1)", Verdict.Pass)]
    [TestCase("via", "X: x", "200", "Via: 1.1", Verdict.Fail)]
    [TestCase("via", "X: x", "200", "Via: 1.1 a b", Verdict.Fail)]
    [TestCase("via", "X: x", "200", "Via: /1.1 a", Verdict.Fail)]
    [TestCase("blanks-between-words", "X: x", "200", "Server: a/1 (b  c) d", Verdict.Pass)]
    [TestCase("blanks-between-words", "X: x", "200", "Server: a/1  b", Verdict.Warn)]
    [TestCase("blanks-between-words", "X: x", "200", "Via: 1.1\ta", Verdict.Warn)]
    [TestCase("needless-quoted-pairs", "X: x", "401", "WWW-Authenticate: Basic realm=\"a\\\"b\\\\\"", Verdict.Pass)]
    [TestCase("needless-quoted-pairs", "X: x", "401", "WWW-Authenticate: Basic realm=\"a\\b\"", Verdict.Warn)]
    public void A_rule_sees_request_and_response(string rule, string sent, string status, string lines, Verdict expected) =>
        Judge(rule, sent, $"HTTP/1.1 {status} X\r\n{lines}\r\nContent-Length: 0\r\n\r\n").ShouldBe(expected);

    [TestCase("Expect: 100-continue", Verdict.Pass)]
    [TestCase("X: y", Verdict.Info)]
    public void A_100_that_nobody_expects_is_told(string sent, Verdict expected) =>
        Judge("continue-asked-for", sent, "HTTP/1.1 100 Continue\r\n\r\n").ShouldBe(expected);

    [TestCase("TE: trailers", Verdict.Pass)]
    [TestCase("TE: gzip", Verdict.Info)]
    public void Trailers_that_nobody_asked_for_are_told(string sent, Verdict expected) =>
        Judge("trailers-asked-for", sent, "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Sum: 1\r\n\r\n").ShouldBe(expected);

    [TestCase(true, Verdict.Pass)]
    [TestCase(false, Verdict.Fail)]
    [TestCase(null, Verdict.Skipped)]
    public void A_connection_with_TLS_ends_by_an_alert(bool? alert, Verdict expected) =>
        Judge("closure-alert", "X: y", Plain, observed => observed with { IsSecure = true, EndsByClosureAlert = alert }).ShouldBe(expected);

    [TestCase("http/1.1", Verdict.Pass)]
    [TestCase(null, Verdict.Info)]
    [TestCase("h2", Verdict.Fail)]
    public void The_selected_protocol_is_the_one_that_is_offered(string? protocol, Verdict expected) =>
        Judge("application-protocol", "X: y", Plain, observed => observed with { IsSecure = true, ApplicationProtocol = protocol }).ShouldBe(expected);

    [Test]
    public void Without_TLS_no_protocol_is_selected() => Judge("application-protocol", "X: y", Plain).ShouldBe(Verdict.Skipped);

    private const string Plain = "HTTP/1.1 200 X\r\nContent-Length: 0\r\n\r\n";

    private static Verdict Judge(string name, string sent, string response, Func<ObservedResponse, ObservedResponse>? change = null)
    {
        var request = new SentRequest("GET", "/", "HTTP/1.1");
        var colon = sent.IndexOf(':', StringComparison.Ordinal);
        request.Add(sent[..colon], sent[(colon + 1)..].Trim());
        var seen = RuleCase.Read(response, request);
        return RuleCase.Rule(name).Judge(change?.Invoke(seen) ?? seen);
    }
}
