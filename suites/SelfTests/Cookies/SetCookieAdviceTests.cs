using System.Text;
using HttpConformance.Cookies;
using static HttpConformance.SelfTests.Cookies.GrammarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class SetCookieAdviceTests
{
    private const string Secure = "6265bis-4.1.3-secure-prefix";
    private const string Host = "6265bis-4.1.3-host-prefix";
    private const string Http = "layered-4.1.3-http-prefix";
    private const string Combined = "6265bis-3-set-cookie-not-combined";
    private const string Size = "6265bis-5.6-size-limit";
    private const string AttributeSize = "6265bis-5.6-attribute-size-limit";
    private const string Controls = "6265bis-5.6-no-control-octets";
    private const string Path = "6265bis-4.1.1-path-value-octets";

    private static readonly TestCaseData[] Cases =
    [
        Row("a=1; Path=/; Domain=town.example; Max-Age=34560000; Expires=Wed, 10 Oct 2012 07:12:20 GMT; Secure; HttpOnly; SameSite=None"),
        Row("a=1; SameSite=None", "6265bis-5.7-samesite-none-needs-secure@14"),
        Row("a=1; SameSite=None; SameSite=Lax"),
        Row("a=1; SameSite=none; Secure=x"),
        Row("__Secure-a=1; Secure"),
        Row("__Secure-a=1", $"{Secure}@0"),
        Row(" __secure-a=1; Secure", $"{Secure}@1?"),
        Row("__SECURE-a=1", $"{Secure}@0?", $"{Secure}@0"),
        Row("__Secure=1"),
        Row("__Host-a=1; Secure; Path=/"),
        Row("__Host-a=1; Secure; Path=/; Domain="),
        Row("__Host-a=1; Path=/", $"{Host}@0"),
        Row("__Host-a=1; Secure", $"{Host}@0"),
        Row("__Host-a=1; Secure; Path=/app", $"{Host}@0"),
        Row("__Host-a=1; Secure; Path=/; Domain=town.example", $"{Host}@0"),
        Row("__Host-a=1; Secure; Path", $"{Host}@0?", $"{Path}@24?"),
        Row("__Http-a=1; Secure; HttpOnly"),
        Row("__Http-a=1; Secure", $"{Http}@0?"),
        Row("__Host-Http-a=1; Secure; HttpOnly; Path=/"),
        Row("__Host-Http-a=1; Secure; HttpOnly", $"{Http}@0?"),
        Row("=__Host-a=1"),
        Row("a=1, b=2", $"{Combined}@5?"),
        Row("a=1,b=2,c=3", $"{Combined}@4?"),
        Row("a=1; Path=/, b=2; Path=/x", $"{Combined}@13?"),
        Row("a=1; Expires=Wed, 10 Oct 2012 07:12:20 GMT, b=2", $"{Combined}@44?"),
        Row("a=1,2,3"),
        Row("a=1, =2"),
        Row("a=1, x y=2"),
        Row("a=" + new string('v', 3275)),
        Row("a=" + new string('v', 3276), $"{Size}@0?"),
        Row("a=" + new string('v', 4095), $"{Size}@0?"),
        Row("a=" + new string('v', 4096), $"{Size}@0"),
        Row("a=1; Path=/" + new string('p', 1023)),
        Row("a=1; Path=/" + new string('p', 1024), $"{AttributeSize}@10"),
        Row("a=1; note=" + new string('p', 1025)),
        Row("a=1; note\x01", $"{Controls}@9"),
        Row("a=\0", $"{Controls}@2"),
        Row("a=x\ty", $"{Controls}@3?"),
        Row("\ta=x\t"),
        Row("a=1; Max-Age=007", "6265bis-4.1.1-max-age-digits@13?"),
        Row("a=1; Max-Age=0"),
        Row("a=1; Max-Age=00", "6265bis-4.1.1-max-age-digits@13?"),
        Row("a=1; Max-Age=34560001", "6265bis-5.5-lifetime-400-days@13?"),
        Row("a=1; Max-Age=99999999999999999999", "6265bis-5.5-lifetime-400-days@13?"),
        Row("a=1; Max-Age=-1"),
        Row("a=1; Domain=127.0.0.1", "6265bis-4.1.1-domain-value-subdomain@12?"),
        Row("a=1; Path=", $"{Path}@10?"),
        Row("a=1; Path=app", $"{Path}@10?"),
        Row("a=1; Expires=garbage", "rt-legacy-expires-format@13"),
        Row("a=1; Expires=Mon, 01 Jan 1500 00:00:00 GMT", "rt-legacy-expires-format@13"),
        Row("a=1; Expires=Wed,10-Oct-12 07:12:20 GMT"),
        Row("a=1; Version=1; Comment=x; Port=\"80\"; Discard; CommentURL=y", [.. new[] { 5, 16, 27, 38, 47 }.Select(at => $"6265bis-4.1.1-extension-av-no-edge-whitespace@{at}?")]),
        Row(""),
        Row(";"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void What_user_agents_ignore_cut_or_read_otherwise_is_found(GrammarCase row) => row.RunAdvice();

    [TestCase("a=1; Path=/; Domain=x; path=/y; PATH=/z; domain=q; Secure", "path,domain")]
    [TestCase("path=1; Path=/", "")]
    [TestCase("a=1;;;", "")]
    [TestCase("a=1; x=1; x", "x")]
    [TestCase("a=1; Secure; secure =", "secure")]
    public void Attributes_that_stand_twice_are_listed(string field, string expected) =>
        string.Join(',', SetCookieGrammar.DuplicateAttributes(Encoding.Latin1.GetBytes(field))).ShouldBe(expected);

    [Test]
    public void Names_that_one_response_sets_twice_are_listed()
    {
        // Given
        string[] fields = ["sid=1", " sid =2; Path=/x", "SID=3", "sid=4", "v", "v", "=v", "b=1", "b=2"];

        // When
        IReadOnlyList<string> names = SetCookieGrammar.DuplicateNames(fields.Select(field => new ReadOnlyMemory<byte>(Encoding.Latin1.GetBytes(field))));

        // Then
        names.ShouldBe(["sid", "b"]);
    }

    [TestCase("a[0]=1", "the cookie-name \"a[0]\" holds \"[\" (0x5B), which no token may hold: write letters, digits and !#$%&'*+-.^_`|~ only")]
    [TestCase("a=\xE9", "the cookie-value \"\\xE9\" holds 0xE9, which is not a cookie-octet there: encode the value, for instance in Base64")]
    [TestCase("a=1; Secure=false", "the attribute \"Secure=false\" has a value, which user agents pass over, \"false\" included: write the bare word Secure, or leave it out")]
    [TestCase("a=1; Max-Age=-1", "the Max-Age \"-1\" is not made of one or more digits: to delete a cookie write Max-Age=0")]
    public void A_message_shows_the_piece_and_says_what_to_write(string field, string message) =>
        SetCookieGrammar.Check(Encoding.Latin1.GetBytes(field)).ShouldHaveSingleItem().Message.ShouldBe(message);

    [Test]
    public void A_long_piece_is_cut_in_the_message()
    {
        // When
        SetCookieViolation violation = SetCookieGrammar.Check(Encoding.Latin1.GetBytes("a= " + new string('v', 5000) + " x"))[0];

        // Then
        violation.Message.ShouldContain("(the first 60 of 5002 octets)");
        violation.Offset.ShouldBe(5003);
    }
}
