using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class DecisionTests
{
    private static readonly TestCaseData[] Cases =
    [
        Row("a=1", CookieOutcome.Stored, "\"a\" for www.town.example/app"),
        Row("old=2", CookieOutcome.Replaced, "took the place"),
        Row("old=; Max-Age=0", CookieOutcome.Deleted, "deleted the one in the jar"),
        Row("a=; Max-Age=0", CookieOutcome.AlreadyExpired, "none to delete"),
        Row("a=1\x01", CookieOutcome.ControlOctet, "0x01 at offset 3"),
        Row("a=" + new string('v', 4096), CookieOutcome.TooLarge, "4096"),
        Row(" = ; Path=/", CookieOutcome.Empty, "neither a name nor a value"),
        Row("a=1; Domain=\xE9.example", CookieOutcome.DomainNotAscii, "\\xE9.example"),
        Row("a=1; Domain=example", CookieOutcome.DomainIsPublicSuffix, "\"example\""),
        Row("a=1; Domain=shop.test", CookieOutcome.DomainNotCoveringHost, "\"shop.test\" does not cover the request host \"www.town.example\""),
        Row("a=1; Secure", CookieOutcome.SecureOverNonSecure, "Secure"),
        Row("safe=1", CookieOutcome.SecureCookieLeftAlone, "\"safe\""),
        Row("a=1; SameSite=None", CookieOutcome.SameSiteNoneWithoutSecure, "SameSite=None"),
        Row("__Secure-a=1", CookieOutcome.SecurePrefixUnmet, "\"__Secure-a\""),
        Row("__Host-a=1", CookieOutcome.HostPrefixUnmet, "Path=/"),
        Row("=__Host-a=1", CookieOutcome.PrefixInNamelessValue, "\"__Host-a=1\""),
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_decision_says_what_became_of_the_cookie(string fieldValue, CookieOutcome outcome, string explanation)
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        jar.Receive("https://www.town.example/app/x", "safe=1; Secure");
        jar.Receive("http://www.town.example/app/x", "old=1");

        // When
        CookieDecision decision = jar.Receive("http://www.town.example/app/x", fieldValue);

        // Then
        decision.Outcome.ShouldBe(outcome);
        decision.IsStored.ShouldBe(outcome is CookieOutcome.Stored or CookieOutcome.Replaced);
        decision.Explanation.ShouldContain(explanation);
    }

    [Test]
    public void A_stored_cookie_shows_all_its_fields()
    {
        // Given
        var clock = new ManualClock();
        var jar = new CookieJar(clock);

        // When
        jar.Receive("https://WWW.town.example/", "sid=\"1\"; Domain=.Town.example; Path=/app; Max-Age=60; Secure; HttpOnly; SameSite=lax");

        // Then
        jar.Cookies.ShouldBe([new StoredCookie("sid", "\"1\"", "town.example", false, "/app", clock.Now.AddSeconds(60), clock.Now, true, true, SameSiteEnforcement.Lax)]);
    }

    [Test]
    public void Public_suffixes_may_be_named_by_the_owner_of_the_jar()
    {
        // Given
        var jar = new CookieJar(new ManualClock(), new CookieJarOptions { IsPublicSuffix = name => name == "town.example" });

        // When
        CookieOutcome named = jar.Receive("http://www.town.example/", "a=1; Domain=town.example").Outcome;
        CookieOutcome other = jar.Receive("http://www.town.example/", "b=1; Domain=example").Outcome;

        // Then
        named.ShouldBe(CookieOutcome.DomainIsPublicSuffix);
        other.ShouldBe(CookieOutcome.Stored);
    }

    [Test]
    public void Two_jars_share_nothing()
    {
        // Given
        var one = new CookieJar(new ManualClock());
        var other = new CookieJar(new ManualClock());

        // When
        one.Receive("http://town.example/", "a=1");

        // Then
        other.Sent("http://town.example/").ShouldBeNull();
    }

    private static TestCaseData Row(string fieldValue, CookieOutcome outcome, string explanation) =>
        new TestCaseData(fieldValue, outcome, explanation).SetArgDisplayNames(outcome.ToString());
}
