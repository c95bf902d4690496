using System.Text;
using HttpConformance.Http;
using HttpConformance.Judge.Passive;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

/// <summary>What passive rules have against single field lines.</summary>
[TestFixture]
internal sealed class FieldAndConnectionRuleTests
{
    [TestCase("connection-names-hop-fields", "Upgrade: h2c\nConnection: Upgrade")]
    [TestCase("connection-names-hop-fields", "Keep-Alive: timeout=5\nConnection: keep-alive")]
    [TestCase("connection-names-no-other-field", "Connection: close, upgrade")]
    [TestCase("upgrade", "Upgrade: HTTP/2.0, websocket")]
    [TestCase("one-value", "Content-Type: text/html; title=\"a, b\"")]
    [TestCase("one-value", "ETag: W/\"a,b\"")]
    [TestCase("quoted-strings", "WWW-Authenticate: Basic realm=\"a \\\" b\"")]
    [TestCase("comments", "Server: Apache/2.4 (Unix (1)) x")]
    [TestCase("no-bad-whitespace", "WWW-Authenticate: Negotiate YWI=, Basic realm=\"a = b\"")]
    [TestCase("references-name-a-host", "Location: http://a/")]
    [TestCase("references-without-userinfo", "Location: http://a/b@c")]
    [TestCase("single-spaces", "Server: a  b")]
    [TestCase("single-spaces", "X-Empty: ")]
    [TestCase("single-spaces", "X-Close:value")]
    public void A_rule_has_nothing_against_a_right_line(string rule, string lines) => Look(rule, lines).ShouldBeNull();

    [TestCase("connection-names-hop-fields", "Upgrade: h2c", Verdict.Fail)]
    [TestCase("connection-names-hop-fields", "Keep-Alive: timeout=5\nConnection: close", Verdict.Fail)]
    [TestCase("connection-names-no-other-field", "Connection: close, ETag", Verdict.Fail)]
    [TestCase("upgrade", "Upgrade: a b", Verdict.Fail)]
    [TestCase("one-value", "Content-Type: text/html, text/html", Verdict.Fail)]
    [TestCase("quoted-strings", "WWW-Authenticate: Basic realm=\"a", Verdict.Fail)]
    [TestCase("comments", "Server: Apache (Unix", Verdict.Fail)]
    [TestCase("no-bad-whitespace", "WWW-Authenticate: Basic realm = \"a\"", Verdict.Fail)]
    [TestCase("references-name-a-host", "Location: http:///a", Verdict.Fail)]
    [TestCase("references-without-userinfo", "Location: http://u:p@a/", Verdict.Fail)]
    [TestCase("single-spaces", "Server:  a", Verdict.Warn)]
    [TestCase("single-spaces", "Server: a ", Verdict.Warn)]
    public void A_rule_finds_what_is_wrong_with_a_line(string rule, string lines, Verdict verdict) => Look(rule, lines)!.Verdict.ShouldBe(verdict);

    [TestCase("upgrade-present", 426, "Upgrade: echo", null)]
    [TestCase("upgrade-present", 426, "Server: a", Verdict.Fail)]
    [TestCase("upgrade-present", 101, "Connection: upgrade", Verdict.Fail)]
    public void A_change_of_protocol_is_named(string rule, int status, string lines, Verdict? verdict) => (Look(rule, lines, status)?.Verdict).ShouldBe(verdict);

    [TestCase("trailers-announced", "Trailer: X-Sum", "X-Sum: 1", null)]
    [TestCase("trailers-announced", "Server: a", "X-Sum: 1", Verdict.Warn)]
    [TestCase("no-cookies-in-trailers", "Trailer: X-Sum", "X-Sum: 1", null)]
    [TestCase("no-cookies-in-trailers", "Trailer: Set-Cookie", "Set-Cookie: a=b", Verdict.Fail)]
    public void Trailer_sections_are_looked_at(string rule, string lines, string trailers, Verdict? verdict) =>
        (Look(rule, lines, 200, trailers)?.Verdict).ShouldBe(verdict);

    private static PassiveFinding? Look(string name, string lines, int status = 200, string trailers = "")
    {
        var observed = RuleCase.Observed(new Response { Status = status, Version = "HTTP/1.1", Fields = Section(lines), Trailers = Section(trailers), IsComplete = true });
        var rule = RuleCase.Rule(name);
        rule.AppliesTo(observed).ShouldBeTrue();
        return rule.Look(observed);
    }

    private static FieldLine[] Section(string lines) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var raw = Encoding.Latin1.GetBytes(line).AsMemory();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            return new FieldLine(line[..colon], FieldSyntax.TrimWhitespace(raw[(colon + 1)..]), 0, raw);
        }),
    ];
}
