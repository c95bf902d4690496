using static HttpConformance.SelfTests.Cookies.JarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class PathTests
{
    private const string Host = "http://town.example";

    private static readonly TestCaseData[] Defaults =
    [
        Default("/app/set", "/app", true),
        Default("/app/set", "/app/x", true),
        Default("/app/set", "/other", false),
        Default("/app/", "/app", true),
        Default("/set", "/anywhere", true),
        Default("/", "/anywhere", true),
        Default("", "/anywhere", true),
        Default("?path=/a/b", "/anywhere", true),
        Default("/set?path=/a/b", "/anywhere", true),
        Default("/set#/a/b", "/anywhere", true),
        Default("/a//set", "/a//x", true),
        Default("/a//set", "/a", false),
        Default("/a/b/../set", "/a/b/../x", true),
        Default("/a/b/../set", "/a/x", false),
        Default("/f%6Fo/set", "/f%6Fo/x", true),
        Default("/f%6Fo/set", "/foo/x", false),
        Default("/a b/set", "/a%20b/x", true),
    ];

    private static readonly TestCaseData[] Matches =
    [
        Match("/app", "/app", true),
        Match("/app", "/app/", true),
        Match("/app", "/app/x", true),
        Match("/app", "/app?x=1", true),
        Match("/app", "/application", false),
        Match("/app", "/ap", false),
        Match("/app", "/", false),
        Match("/app", "", false),
        Match("/app/", "/app/", true),
        Match("/app/", "/app/x", true),
        Match("/app/", "/app//x", true),
        Match("/app/", "/app", false),
        Match("/", "/anything/at/all", true),
        Match("/", "", true),
        Match("//", "/", false),
        Match("//app", "/app", false),
        Match("/app", "//app", false),
        Match("/APP", "/app", false),
        Match("/a%70p", "/app", false),
        Match("/app", "/a%70p", false),
        Match("/a%70p", "/a%70p", true),
        Match("/app?", "/app", false),
        Match("/app#", "/app", false),
        Match("/a%2Fb", "/a/b", false),
        Match("/app/..", "/", false),
        Match("/a b", "/a b", false),
    ];

    private static readonly TestCaseData[] Attributes =
    [
        Row("a Path outside the request is fine", Host + "/shop/x", "a=1; Path=/elsewhere", Host + "/elsewhere/y", "a=1"),
        Row("a bare Path means the default", Host + "/shop/x", "a=1; Path", Host + "/shop", "a=1"),
        Row("an empty Path means the default", Host + "/shop/x", "a=1; Path=", Host + "/", null),
        Row("a relative Path means the default", Host + "/shop/x", "a=1; Path=shop/x", Host + "/shop", "a=1"),
        Row("a quoted Path means the default", Host + "/shop/x", "a=1; Path=\"/\"", Host + "/", null),
        Row("a Path cut at a semicolon", Host + "/shop/x", "a=1; Path=\"/shop;\"", Host + "/shop", "a=1"),
        Row("the last Path counts, wider", Host + "/shop/x", "a=1; Path=/shop; Path=/", Host + "/", "a=1"),
        Row("the last Path counts, narrower", Host + "/shop/x", "a=1; Path=/; Path=/shop", Host + "/", null),
        Row("an empty last Path overrides", Host + "/shop/x", "a=1; Path=/; Path=", Host + "/", null),
        Row("a Path after an empty one", Host + "/shop/x", "a=1; Path=; Path=/", Host + "/", "a=1"),
        Row("whitespace around the value", Host + "/shop/x", "a=1; Path =  /shop  ", Host + "/shop", "a=1"),
        Row("a tab around the value", Host + "/shop/x", "a=1; Path\t=\t/shop\t", Host + "/shop", "a=1"),
        Row("a non-ASCII Path keeps the cookie, and no URI reaches it", Host + "/shop/x", "a=1; Path=/z\xE4", Host + "/z\xE4", null),
        Row("a Path of 1024 octets counts", Host + "/", "a=1; Path=/" + new string('p', 1023), Host + "/" + new string('p', 1023), "a=1"),
        Row("a Path of 1025 octets is passed over", Host + "/", "a=1; Path=/" + new string('p', 1024), Host + "/", "a=1"),
        Row("a long Path does not override an earlier one", Host + "/", "a=1; Path=/shop; Path=/" + new string('p', 1024), Host + "/shop", "a=1"),
        Row("a long Domain does not override an earlier one", Host + "/", "a=1; Domain=town.example; Domain=" + new string('d', 1025), "http://www.town.example/", "a=1"),
        Row("a long Max-Age is passed over", Host + "/", "a=1; Max-Age=-" + new string('1', 1024), Host + "/", "a=1"),
    ];

    [TestCaseSource(nameof(Defaults))]
    public void Without_a_Path_the_directory_of_the_request_counts(JarCase row) => row.Run();

    [TestCaseSource(nameof(Matches))]
    public void A_path_matches_octet_by_octet_at_segment_boundaries(JarCase row) => row.Run();

    [TestCaseSource(nameof(Attributes))]
    public void The_path_attribute_counts(JarCase row) => row.Run();

    private static TestCaseData Default(string requestPath, string probe, bool reached) =>
        Row($"{requestPath} then {probe}", Host + requestPath, "a=1", Host + probe, reached ? "a=1" : null);

    private static TestCaseData Match(string cookiePath, string requestPath, bool matches) =>
        Row($"{cookiePath} and {requestPath}", Host + "/", $"a=1; Path={cookiePath}", Host + requestPath, matches ? "a=1" : null);
}
