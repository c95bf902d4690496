using HttpConformance.Cookies;
using static HttpConformance.SelfTests.Cookies.JarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class OrderTests
{
    private const string Uri = "http://www.town.example/a/b/c";

    private static readonly TestCaseData[] Orders =
    [
        Row("earlier first", Uri, ["z=1", "m=1", "a=1"], Uri, "z=1; m=1; a=1"),
        Row("longer path first, set last", Uri, ["a=1; Path=/", "b=1; Path=/a"], Uri, "b=1; a=1"),
        Row("longer path first, set first", Uri, ["b=1; Path=/a", "a=1; Path=/"], Uri, "b=1; a=1"),
        Row("length in octets, not in segments", Uri, ["a=1; Path=/a/b", "b=1; Path=/a/b/"], Uri, "b=1; a=1"),
        Row("domain plays no role", Uri, ["a=1; Path=/; Domain=town.example", "b=1; Path=/", "c=1; Path=/; Domain=www.town.example"], Uri, "a=1; b=1; c=1"),
        Row("host-only and domain cookie of one name", Uri, ["a=1; Domain=www.town.example", "a=2"], Uri, "a=1; a=2"),
        Row("an overwritten cookie keeps its place", Uri, ["z=1", "m=1", "z=2"], Uri, "z=2; m=1"),
        Row("a cookie with equal attributes and value keeps its place", Uri, ["z=1", "m=1", "z=1"], Uri, "z=1; m=1"),
        Row("several names over several paths", Uri, ["k=0", "k=1; Path=/a", "k=2; Path=/", "k=3; Path=/x", "k=4; Domain=town.example", "k=5; Domain=town.example; Path=/a/b/c"], Uri, "k=5; k=0; k=4; k=1; k=2"),
    ];

    private static readonly TestCaseData[] Overwrites =
    [
        Row("another value", ["a=1", "a=2"], "a=2"),
        Row("an empty value", ["a=1", "a="], "a="),
        Row("another lifetime", ["a=1; Max-Age=60", "a=1"], "a=1"),
        Row("the same path written out", ["a=1", "a=2; Path=/basket"], "a=2"),
        Row("another path", ["a=1; Path=/", "a=2"], "a=2; a=1"),
        Row("the domain with and without a dot", ["a=1; Domain=.shop.example", "a=2; Domain=SHOP.example"], "a=2"),
        Row("another domain", ["a=1; Domain=shop.example", "a=2; Domain=www.shop.example"], "a=1; a=2"),
        Row("HttpOnly makes no difference over HTTP", ["a=1; HttpOnly", "a=2"], "a=2"),
        Row("SameSite makes no other identity", ["a=1; SameSite=Lax", "a=2; SameSite=Strict"], "a=2"),
    ];

    [TestCaseSource(nameof(Orders))]
    public void Longer_paths_go_first_and_then_the_earlier_created(JarCase row) => row.Run();

    [TestCaseSource(nameof(Overwrites))]
    public void Name_domain_host_only_flag_and_path_make_the_identity(JarCase row) => row.Run();

    [Test]
    public void A_replacement_inherits_the_creation_time_and_takes_everything_else()
    {
        // Given
        var clock = new ManualClock();
        var jar = new CookieJar(clock);
        jar.Receive("https://town.example/", "a=1; Max-Age=60; HttpOnly; SameSite=Strict");
        DateTimeOffset first = clock.Now;
        clock.Advance(TimeSpan.FromSeconds(30));

        // When
        CookieOutcome outcome = jar.Receive("https://town.example/", "a=2; Max-Age=90; Secure; SameSite=bogus").Outcome;

        // Then
        outcome.ShouldBe(CookieOutcome.Replaced);
        jar.Cookies.ShouldBe([new StoredCookie("a", "2", "town.example", true, "/", first.AddSeconds(120), first, true, false, SameSiteEnforcement.Default)]);
    }

    [TestCase("SameSite=None; Secure", SameSiteEnforcement.None)]
    [TestCase("SameSite=STRICT", SameSiteEnforcement.Strict)]
    [TestCase("samesite = lAx ", SameSiteEnforcement.Lax)]
    [TestCase("SameSite=Foo", SameSiteEnforcement.Default)]
    [TestCase("SameSite", SameSiteEnforcement.Default)]
    [TestCase("SameSite=Strict; SameSite=Foo", SameSiteEnforcement.Default)]
    [TestCase("SameSite=Foo; SameSite=Strict", SameSiteEnforcement.Strict)]
    [TestCase("Secure", SameSiteEnforcement.Default)]
    public void The_last_SameSite_is_kept(string attributes, SameSiteEnforcement expected)
    {
        // Given
        var jar = new CookieJar(new ManualClock());

        // When
        jar.Receive("https://town.example/", $"a=1; {attributes}");

        // Then
        jar.Cookies.ShouldHaveSingleItem().SameSite.ShouldBe(expected);
    }
}
