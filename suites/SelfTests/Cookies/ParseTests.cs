using static HttpConformance.SelfTests.Cookies.JarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class ParseTests
{
    private static readonly TestCaseData[] NamesAndValues =
    [
        Row("a pair", "fruit=pear", "fruit=pear"),
        Row("an empty value", "fruit=", "fruit="),
        Row("a value without a name", "pear", "pear"),
        Row("a value after a bare equals sign", "=pear", "pear"),
        Row("a nameless value that holds an equals sign", "=pear=ripe", "pear=ripe"),
        Row("three equals signs in front", "===pear", "==pear"),
        Row("equals signs in the value", "fruit==pear==", "fruit==pear=="),
        Row("nothing", "", null),
        Row("only whitespace", " \t ", null),
        Row("only an equals sign", "=", null),
        Row("an equals sign between whitespace", " = ", null),
        Row("only attributes", "; Path=/", null),
        Row("a nameless cookie replaces a nameless one", ["pear", "=plum"], "plum"),
        Row("an empty field leaves a nameless cookie alone", ["pear", "=", "", "; Max-Age=0"], "pear"),
        Row("a nameless cookie beside a named one", ["pear", "fruit=plum"], "pear; fruit=plum"),
        Row("whitespace around name and value", " \tfruit \t= \tpear\t ", "fruit=pear"),
        Row("whitespace inside name and value", "ripe fruit=green  pear", "ripe fruit=green  pear"),
        Row("a tab inside a value", "fruit=ripe\tpear", "fruit=ripe\tpear"),
        Row("a no-break space is not whitespace", "fruit=\xA0pear\x85", "fruit=\xA0pear\x85"),
        Row("quotes belong to the value", "fruit=\"pear\"", "fruit=\"pear\""),
        Row("quotes with whitespace inside", "fruit=\" ripe pear \" ;", "fruit=\" ripe pear \""),
        Row("a lone quote", "fruit=\"pear", "fruit=\"pear"),
        Row("a quote in the middle", "fruit=pe\"ar", "fruit=pe\"ar"),
        Row("a backslash before a quote", "\"fruit\\\"x\"=1", "\"fruit\\\"x\"=1"),
        Row("a semicolon between quotes ends the value", "fruit=\"pear;plum\"", "fruit=\"pear"),
        Row("a semicolon between quotes ends the name", "\"fruit;tree\"=pear", "\"fruit"),
        Row("an equals sign between quotes splits", "\"fruit=pear\"=plum", "\"fruit=pear\"=plum"),
        Row("a comma", "fruit=pear,plum", "fruit=pear,plum"),
        Row("a comma and another pair", "fruit=pear, tree=oak", "fruit=pear, tree=oak"),
        Row("an attribute with a comma and another pair", "fruit=pear; Path=/, tree=oak", null),
        Row("JSON", "json={\"a\":1,\"b\":[2]}", "json={\"a\":1,\"b\":[2]}"),
        Row("percent-encoding is left alone", "fruit=%3B%70ear", "fruit=%3B%70ear"),
        Row("UTF-8 in the value", "fruit=\xE6\xA2\xA8", "fruit=\xE6\xA2\xA8"),
        Row("UTF-8 in the name", "\xE6\xA2\xA8=pear", "\xE6\xA2\xA8=pear"),
        Row("octets that are not UTF-8", "fruit=\xFF\xFEpear\xFF", "fruit=\xFF\xFEpear\xFF"),
        Row("separators in the name", "a[0]:/?@(b)=1", "a[0]:/?@(b)=1"),
        Row("a dollar name", "$Version=1; fruit=pear", "$Version=1"),
        Row("attribute names as cookie-names", ["Path=/elsewhere", "Secure=1", "expires=x"], "Path=/elsewhere; Secure=1; expires=x"),
        Row("two fields", ["fruit=pear", "tree=oak"], "fruit=pear; tree=oak"),
        Row("names differ in letter case", ["Fruit=pear", "fruit=plum"], "Fruit=pear; fruit=plum"),
    ];

    private static readonly TestCaseData[] Attributes =
    [
        Row("an unknown attribute", "fruit=pear; ripe; colour=green", "fruit=pear"),
        Row("empty attributes", "fruit=pear;;; ; =; ;=x", "fruit=pear"),
        Row("a trailing semicolon", "fruit=pear;", "fruit=pear"),
        Row("no space after the semicolon", "fruit=pear;Path=/elsewhere", null),
        Row("Version, Port, Comment and Discard", "fruit=pear; Version=1; Port=\"80\"; Comment=x; Discard", "fruit=pear"),
        Row("Priority and Partitioned", "fruit=pear; Priority=High; Partitioned", "fruit=pear"),
        Row("a quoted Secure is unknown", "fruit=pear; \"Secure\"", "fruit=pear"),
        Row("Secure and a word is unknown", "fruit=pear; Secure please", "fruit=pear"),
        Row("Secure with whitespace around it", "fruit=pear; \t Secure \t ;", null),
        Row("Secure with an empty value", "fruit=pear; Secure=", null),
        Row("Secure=false", "fruit=pear; Secure=false", null),
        Row("Secure before an equals sign at a distance", "fruit=pear; Secure  =no", null),
        Row("SECURE", "fruit=pear; SECURE", null),
        Row("a Secure inside a quoted attribute value", "fruit=pear; note=\"a;Secure;b\"", null),
        Row("HttpOnly", "fruit=pear; HttpOnly", "fruit=pear"),
        Row("HTTPONLY=0", "fruit=pear; HTTPONLY=0", "fruit=pear"),
        Row("pATH in any case, with whitespace", "fruit=pear; \tpATH \t=\t /elsewhere ", null),
        Row("a dotless i is no i", "fruit=pear; doma\xC4\xB1n=other.example", "fruit=pear"),
    ];

    private static readonly int[] Controls = [.. Enumerable.Range(0, 0x20).Where(octet => octet != '\t'), 0x7F];

    [TestCaseSource(nameof(NamesAndValues))]
    public void Name_and_value_are_read(JarCase row) => row.Run();

    [TestCaseSource(nameof(Attributes))]
    public void Attributes_are_read(JarCase row) => row.Run();

    [TestCaseSource(nameof(Controls))]
    public void A_control_octet_anywhere_drops_the_cookie(int control)
    {
        char octet = (char)control;
        string[] received = [$"fr{octet}uit=1", $"a=1{octet}", $"{octet}b=1", $"c=1; x{octet}", $"d=1; Path=/{octet}", "e=1"];
        new JarCase(Shop, received, Shop, "e=1").Run();
    }
}
