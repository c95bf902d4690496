using HttpConformance.Http;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

[TestFixture]
internal sealed class CookieRulesTests
{
    [TestCase("set-cookie", "a=1; Path=/; Domain=town.example; Secure; HttpOnly; SameSite=Lax; Max-Age=60", null)]
    [TestCase("set-cookie", "a=1; Domain=town.example:80", Verdict.Fail)]
    [TestCase("set-cookie", "a=1; HttpOnly=true", Verdict.Fail)]
    [TestCase("set-cookie", "a b=1", Verdict.Fail)]
    [TestCase("set-cookie", "=1", Verdict.Fail)]
    [TestCase("set-cookie", "a=1,2", Verdict.Fail)]
    [TestCase("set-cookie", "a=1; Path=/; path=/x", Verdict.Fail)]
    [TestCase("set-cookie", "a=1; Max-Age=-1", Verdict.Fail)]
    [TestCase("set-cookie", "a=1; SameSite=Foo", Verdict.Fail)]
    [TestCase("set-cookie", "a=1; Expires=Wed, 10-Oct-12 07:12:20 GMT", Verdict.Fail)]
    public void A_set_cookie_line_is_held_to_the_grammar(string rule, string value, Verdict? expected) =>
        Look(rule, [Line("Set-Cookie", value)], []).ShouldBe(expected);

    [Test]
    public void One_response_sets_a_name_once()
    {
        Look("set-cookie-names", [Line("Set-Cookie", "sid=1"), Line("Set-Cookie", "SID=2")], []).ShouldBeNull();
        Look("set-cookie-names", [Line("Set-Cookie", "sid=1"), Line("Set-Cookie", "sid=2; Path=/x")], []).ShouldBe(Verdict.Fail);
    }

    [Test]
    public void A_cookie_in_a_trailer_section_is_a_fail()
    {
        Look("set-cookie-in-trailers", [Line("Set-Cookie", "a=1")], [Line("X-Checksum", "1")]).ShouldBeNull();
        Look("set-cookie-in-trailers", [], [Line("set-cookie", "a=1")]).ShouldBe(Verdict.Fail);
    }

    [Test]
    public void The_obsolete_field_is_a_warning()
    {
        Look("set-cookie2", [Line("Set-Cookie", "a=1")], []).ShouldBeNull();
        Look("set-cookie2", [Line("Set-Cookie2", "a=1; Version=1")], []).ShouldBe(Verdict.Warn);
    }

    private static Verdict? Look(string rule, FieldLine[] fields, FieldLine[] trailers) => RuleCase.Rule(rule)
        .Look(RuleCase.Observed(new Response { Status = 200, Version = "HTTP/1.1", Fields = fields, Trailers = trailers }))?.Verdict;

    private static FieldLine Line(string name, string value) => RuleCase.Line(name, value);
}
