using static HttpConformance.SelfTests.Cookies.JarCase;

namespace HttpConformance.SelfTests.Cookies;

/// <summary>One example for each thing that the register asks of a jar, named by its id there.</summary>
[TestFixture]
internal sealed class RegisterTests
{
    private const string Home = "http://home.town.example:8888/shop/set?town";
    private const string Secure = "https://home.town.example/shop/set";
    private const string Near = "http://barn.town.example/shop/get";

    private static readonly TestCaseData[] Items =
    [
        Jar("jar-parse-ctl-drops-cookie", ["a=1\x01", "b=1\x7F", "c=1; x\0", "d=1"], "d=1"),
        Jar("jar-parse-htab-kept", ["a=x\ty", "\tb\t=\tx\t"], "a=x\ty; b=x"),
        Jar("jar-parse-first-semicolon", ["a=\"b;c\""], "a=\"b"),
        Jar("jar-parse-first-equals", ["a==b="], "a==b="),
        Jar("jar-parse-nameless", ["a", "=b", "c=1"], "b; c=1"),
        Jar("jar-parse-both-empty-ignored", ["a", "", "=", "; Path=/", "   "], "a"),
        Jar("jar-parse-trim-wsp", ["  a  =  b\xA0 ; path"], "a=b\xA0"),
        Jar("jar-parse-size-4096", ["a=" + new string('x', 4096), "b=1"], "b=1"),
        Jar("jar-parse-attr-1024", ["a=1; Path=/; Path=/" + new string('x', 1024)], "a=1"),
        Jar("jar-parse-no-percent-decoding", ["a=%3B%32"], "a=%3B%32"),
        Jar("jar-parse-octets-not-utf8", ["a=\xFFx\xFE"], "a=\xFFx\xFE"),
        Jar("jar-parse-comma-is-data", ["a=1,b=2"], "a=1,b=2"),
        Jar("jar-parse-unknown-attribute", ["a=1; Version=1; Port=\"80\"; \"Secure\"; Secure x"], "a=1"),
        Jar("jar-parse-attr-case-insensitive", ["a=1; seCURe", "b=1; mAX-aGE=0", "c=1; PATH=/x"], null),
        Jar("jar-parse-last-attribute-wins", ["a=1; Path=/x; Path=/", "b=1; Path=/; Path=/x", "c=1; Max-Age=0; Max-Age=9"], "c=1; a=1"),
        Jar("jar-parse-secure-any-value", ["a=1; Secure=", "b=1; Secure=false", "c=1; Secure =x"], null),
        Jar("jar-maxage-syntax", ["a=1; Max-Age=+0", "b=1; Max-Age=0.0", "c=1; Max-Age=", "d=1; Max-Age=-", "e=1; Max-Age=\"0\""], "a=1; b=1; c=1; d=1; e=1"),
        Jar("jar-maxage-overflow", ["a=1; Max-Age=99999999999999999999999", "b=1; Max-Age=-99999999999999999999999", "c=1; Max-Age=2147483648"], "a=1; c=1"),
        Jar("jar-maxage-zero-negative", ["a=1", "b=1; Max-Age=-20", "a=; Max-Age=0"], null),
        Jar("jar-maxage-over-expires", ["a=1; Max-Age=9; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "b=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT; Max-Age=0"], "a=1"),
        Jar("jar-date-two-digit-year", ["a=1; Expires=01-Jan-69 00:00:00", "b=1; Expires=01-Jan-70 00:00:00"], "a=1"),
        Jar("jar-date-zone-ignored", ["a=1; Expires=Thu, 01 Jan 2015 12:00:01 GMT+0900 (JST)", "b=1; Expires=Thu, 01 Jan 2015 11:59:59 -0400"], "a=1"),
        Jar("jar-date-unparseable-is-session", ["a=1; Expires=yesterday", "b=1; Expires=Thu, 1 Jan 1970 00: 00:00 GMT"], "a=1; b=1"),
        Jar("jar-date-legacy-no-space", ["a=1", "a=; Expires=Wed,10-Oct-12 07:12:20 GMT"], null),
        Jar("jar-domain-match-boundary", ["a=1; Domain=ome.town.example", "b=1; Domain=town.example"], "b=1"),
        Jar("jar-domain-leading-dot", ["a=1; Domain=.home.town.example", "b=1; Domain=..home.town.example"], "a=1"),
        Jar("jar-domain-case", ["a=1; Domain=Home.TOWN.example"], "a=1"),
        Jar("jar-domain-trailing-dot", ["a=1; Domain=home.town.example."], null),
        Jar("jar-domain-empty-last", ["a=1; Domain=town.example; Domain=", "b=1; Domain=barn.town.example; Domain="], "a=1; b=1"),
        Row("jar-domain-empty-last, host-only", Home, "a=1; Domain=town.example; Domain=", Near, null),
        Jar("jar-domain-non-ascii", ["a=1; Domain=h\xC3\xB6me.town.example"], null),
        Jar("jar-domain-public-suffix", ["a=1; Domain=example"], null),
        Row("jar-domain-host-only-flag", Home, "a=1", "http://barn.home.town.example/shop/", null),
        Row("jar-domain-ip-and-localhost", "http://[::1]:81/", "a=1; Domain=[::1]", "http://[::1]/", "a=1"),
        Row("jar-no-port-isolation", Home, "a=1", "http://home.town.example:9999/shop/", "a=1"),
        Row("jar-default-path", Home, "a=1", "http://home.town.example/shopping", null),
        Row("jar-path-match", Home, "a=1; Path=/app", "http://home.town.example/application", null),
        Row("jar-path-octet-compare", Home, "a=1; Path=/foo", "http://home.town.example/f%6Fo", null),
        Jar("jar-path-invalid-uses-default", ["a=1; Path=app", "b=1; Path=\"/x\"", "c=1; Path=/x; Path="], "a=1; b=1; c=1"),
        Row("jar-path-outside-request-ok", Home, "a=1; Path=/else", "http://home.town.example/else/where", "a=1"),
        Jar("jar-store-key", ["a=1", "A=2", "a=3; Domain=home.town.example", "a=4"], "a=4; A=2; a=3"),
        Jar("jar-store-keeps-creation-time", ["z=1", "m=1", "z=2"], "z=2; m=1"),
        Jar("jar-store-overwrite-equal-attributes", ["a=1", "a=2"], "a=2"),
        Jar("jar-store-expired-evicts", ["z=1", "m=1", "z=; Max-Age=0", "z=2"], "m=1; z=2"),
        Row("jar-store-secure-from-http", Home, "a=1; Secure", Secure, null),
        Row("jar-store-samesite-none-needs-secure", Secure, "a=1; SameSite=None", Secure, null),
        Row("jar-store-prefix-secure", Secure, "__secure-a=1", Secure, null),
        Row("jar-store-prefix-host", Secure, "__Host-a=1; Secure; Path=/shop", Secure, null),
        Row("jar-store-prefix-in-nameless-value", Secure, ["=__Host-a=1; Secure; Path=/", "__Secure-b; Secure"], Secure, null),
        Jar("jar-store-httponly-nonhttp", ["a=1; HttpOnly"], "a=1"),
        Jar("jar-retrieve-order", ["a=1; Path=/", "b=1; Path=/shop/get", "c=1", "d=1; Domain=town.example"], "b=1; c=1; d=1; a=1"),
        Row("jar-retrieve-secure-flag", Secure, "a=1; Secure", Home, null),
        Jar("jar-serialise", ["\"a\"=\"1\";", "b", "c="], "\"a\"=\"1\"; b; c="),
        Jar("jar-serialise-omit-when-empty", ["a=1; Path=/elsewhere"], null),
    ];

    [TestCaseSource(nameof(Items))]
    public void The_jar_does_what_the_register_asks(JarCase row) => row.Run();

    private static TestCaseData Jar(string id, string[] received, string? sent) =>
        Row(id, Home, received, "http://home.town.example:8888/shop/get?town", sent);
}
