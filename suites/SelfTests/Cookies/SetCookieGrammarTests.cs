using static HttpConformance.SelfTests.Cookies.GrammarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class SetCookieGrammarTests
{
    private const string Name = "6265bis-4.1.1-cookie-name-token";
    private const string Nameless = "6265bis-4.1.1-no-nameless-cookie";
    private const string Value = "6265bis-4.1.1-cookie-value-octets";
    private const string Grammar = "6265bis-4.1.1-set-cookie-grammar";
    private const string MaxAge = "6265bis-4.1.1-max-age-digits";
    private const string Domain = "6265bis-4.1.1-domain-value-subdomain";
    private const string Path = "6265bis-4.1.1-path-value-octets";
    private const string Flag = "6265bis-4.1.1-flag-attributes-have-no-value";
    private const string SameSite = "6265bis-4.1.1-samesite-value";
    private const string Extension = "6265bis-4.1.1-extension-av-no-edge-whitespace";
    private const string Duplicate = "6265bis-4.1.1-duplicate-attribute";

    private static readonly string Label63 = new('l', 63);

    private static readonly TestCaseData[] Right =
    [
        Row("a=1"),
        Row("a="),
        Row("a=\"\""),
        Row("a=\"quoted\""),
        Row("a=b=c=="),
        Row("!#$%&'*+-.^_`|~09AZaz=!#$%&'()*+-./:<=>?@[]^_`{|}~"),
        Row(" \t a \t = \t 1 \t ; \t Path \t = \t / \t ; Secure \t "),
        Row("a=1;Path=/;Secure;HttpOnly"),
        Row("a=1; Path=/; Domain=www.town.example; Max-Age=3600; Expires=Wed, 10 Oct 2012 07:12:20 GMT; Secure; HttpOnly; SameSite=Lax"),
        Row("a=1; PATH=/; MAX-AGE=1; SECURE; HTTPONLY; SAMESITE=STRICT; DOMAIN=TOWN.EXAMPLE"),
        Row("a=1; Max-Age=0"),
        Row("a=1; Max-Age=99999999999999999999"),
        Row("a=1; Path="),
        Row("a=1; Path=relative, with a comma and a=sign \"and quotes\""),
        Row("a=1; Domain=localhost"),
        Row("a=1; Domain=3com.example"),
        Row("a=1; Domain=xn--bcher-kva.example"),
        Row("a=1; Domain=127.0.0.1"),
        Row("a=1; SameSite=none; Secure"),
        Row("a=1; Partitioned; Priority=High; Version=1"),
        Row("a=1; any = thing, at all"),
        Row("a=1; =x"),
        Row("Path=1; Path=/"),
        Row("Secure=1; Secure"),
        Row("__Host-a=1"),
    ];

    private static readonly TestCaseData[] NamesAndValues =
    [
        Row("", $"{Nameless}@0"),
        Row("v", $"{Nameless}@0"),
        Row("  v; Path=/", $"{Nameless}@2"),
        Row("=", $"{Nameless}@0"),
        Row("=v", $"{Nameless}@0"),
        Row(" =v w", $"{Nameless}@1", $"{Value}@3"),
        Row("; a=1", $"{Nameless}@0"),
        Row("a[0]=1", $"{Name}@1"),
        Row("a b=1", $"{Name}@1"),
        Row("a:b=1", $"{Name}@1"),
        Row("a/b=1", $"{Name}@1"),
        Row("\"a\"=1", $"{Name}@0"),
        Row("(a)=1", $"{Name}@0"),
        Row("a,b=1", $"{Name}@1"),
        Row("  a@b=1", $"{Name}@3"),
        Row("\xE9=1", $"{Name}@0"),
        Row("a\x01=1", $"{Name}@1"),
        Row("a\x7F=1", $"{Name}@1"),
        Row("a\tb=1", $"{Name}@1"),
        Row("a=x y", $"{Value}@3"),
        Row("a=x\ty", $"{Value}@3"),
        Row("a=1,2", $"{Value}@3"),
        Row("a=1, b=2", $"{Value}@3"),
        Row("a=x\\y", $"{Value}@3"),
        Row("a=x\"y", $"{Value}@3"),
        Row("a=\"", $"{Value}@2"),
        Row("a=\"x", $"{Value}@2"),
        Row("a=x\"", $"{Value}@3"),
        Row("a=\"x\"y\"", $"{Value}@4"),
        Row("a=\"x y\"", $"{Value}@4"),
        Row("a=\"x;y\"", $"{Value}@2"),
        Row("a={\"x\":1}", $"{Value}@3"),
        Row("a=\xC3\xA9", $"{Value}@2"),
        Row("a=\x80", $"{Value}@2"),
        Row("a=x\0", $"{Value}@3"),
        Row("a b=x y", $"{Name}@1", $"{Value}@5"),
    ];

    private static readonly TestCaseData[] Attributes =
    [
        Row("a=1; Max-Age=-1", $"{MaxAge}@13"),
        Row("a=1; Max-Age=+1", $"{MaxAge}@13"),
        Row("a=1; Max-Age=1.0", $"{MaxAge}@13"),
        Row("a=1; Max-Age=\"1\"", $"{MaxAge}@13"),
        Row("a=1; Max-Age=", $"{MaxAge}@13"),
        Row("a=1; Max-Age", $"{MaxAge}@12"),
        Row("a=1; Max-Age=1 0", $"{MaxAge}@13"),
        Row("a=1; max-age = Infinity", $"{MaxAge}@15"),
        Row("a=1; Domain=.town.example", $"{Domain}@12?"),
        Row("a=1; Domain=..town.example", $"{Domain}@12?", $"{Domain}@13"),
        Row("a=1; Domain=.", $"{Domain}@12?", $"{Domain}@13"),
        Row("a=1; Domain=", $"{Domain}@12"),
        Row("a=1; Domain", $"{Domain}@11"),
        Row("a=1; Domain=town.example.", $"{Domain}@25"),
        Row("a=1; Domain=town..example", $"{Domain}@17"),
        Row("a=1; Domain=town.example:80", $"{Domain}@24"),
        Row("a=1; Domain=http://town.example", $"{Domain}@16"),
        Row("a=1; Domain=\"town.example\"", $"{Domain}@12"),
        Row("a=1; Domain=my_town.example", $"{Domain}@14"),
        Row("a=1; Domain=*.town.example", $"{Domain}@12"),
        Row("a=1; Domain=t\xF6wn.example", $"{Domain}@13"),
        Row("a=1; Domain=-town.example", $"{Domain}@12"),
        Row("a=1; Domain=town-.example", $"{Domain}@12"),
        Row("a=1; Domain=[::1]", $"{Domain}@12"),
        Row("a=1; Domain=a b", $"{Domain}@13"),
        Row($"a=1; Domain={Label63}.example"),
        Row($"a=1; Domain={Label63}l.example", $"{Domain}@12"),
        Row($"a=1; Domain={Label63}.{Label63}.{Label63}.{Label63[..61]}"),
        Row($"a=1; Domain={Label63}.{Label63}.{Label63}.{Label63[..62]}", $"{Domain}@12"),
        Row("a=1; Path=/\xE9", $"{Path}@11"),
        Row("a=1; Path=/a\tb", $"{Path}@12"),
        Row("a=1; Path=/\x1F", $"{Path}@11"),
        Row("a=1; Path", $"{Grammar}@5"),
        Row("a=1; Secure=true", $"{Flag}@5"),
        Row("a=1; Secure=", $"{Flag}@5"),
        Row("a=1; secure = ", $"{Flag}@5"),
        Row("a=1; HttpOnly=1", $"{Flag}@5"),
        Row("a=1; SameSite=Foo", $"{SameSite}@14"),
        Row("a=1; SameSite=", $"{SameSite}@14"),
        Row("a=1; SameSite", $"{SameSite}@13"),
        Row("a=1; SameSite=\"Lax\"", $"{SameSite}@14"),
        Row("a=1; SameSite=Lax Strict", $"{SameSite}@14"),
        Row("a=1;", $"{Extension}@4?"),
        Row("a=1; ", $"{Extension}@5?"),
        Row("a=1;; Path=/", $"{Extension}@4?"),
        Row("a=1; note=\xE9", $"{Grammar}@10"),
        Row("a=1; note\t=x", $"{Grammar}@9"),
        Row("a=1; x\x7F", $"{Grammar}@6"),
        Row("a=1; Path=/; path=/x", $"{Duplicate}@13"),
        Row("a=1; Path=/;  Path =/; PATH=/", $"{Duplicate}@14", $"{Duplicate}@23"),
        Row("a=1; Secure; Secure", $"{Duplicate}@13"),
        Row("a=1; note=x; Note=y", $"{Duplicate}@13"),
        Row("a=1; Secure=x; Max-Age=y; SameSite=z", $"{Flag}@5", $"{MaxAge}@23", $"{SameSite}@35"),
    ];

    [TestCaseSource(nameof(Right))]
    public void Nothing_is_found_in_a_right_field_value(GrammarCase row) => row.RunGrammar();

    [TestCaseSource(nameof(NamesAndValues))]
    public void A_wrong_name_or_value_is_found(GrammarCase row) => row.RunGrammar();

    [TestCaseSource(nameof(Attributes))]
    public void A_wrong_attribute_is_found_by_its_name(GrammarCase row) => row.RunGrammar();
}
