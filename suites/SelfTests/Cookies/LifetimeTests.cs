using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class LifetimeTests
{
    private const string Uri = "http://town.example/";
    private const long Session = -1;
    private const long Gone = 0;
    private const long Cap = 34_560_000;

    private static readonly TestCaseData[] Lifetimes =
    [
        Row("", Session),
        Row("Max-Age=3600", 3600),
        Row("max-AGE = 3600 ", 3600),
        Row("Max-Age=1", 1),
        Row("Max-Age=0", Gone),
        Row("Max-Age=-1", Gone),
        Row("Max-Age=-0", Gone),
        Row("Max-Age=00060", 60),
        Row("Max-Age=2147483648", Cap),
        Row("Max-Age=34560000", Cap),
        Row("Max-Age=34560001", Cap),
        Row("Max-Age=99999999999999999999999999", Cap),
        Row("Max-Age=-99999999999999999999999999", Gone),
        Row("Max-Age", Session),
        Row("Max-Age=", Session),
        Row("Max-Age=-", Session),
        Row("Max-Age=--1", Session),
        Row("Max-Age=+60", Session),
        Row("Max-Age=60.0", Session),
        Row("Max-Age=50,399", Session),
        Row("Max-Age=\"60\"", Session),
        Row("Max-Age=6 0", Session),
        Row("Max-Age=60s", Session),
        Row("Max-Age=0x10", Session),
        Row("Max-Age=\xB2", Session),
        Row("Max-Age=60; Max-Age=120", 120),
        Row("Max-Age=60; Max-Age=soon", 60),
        Row("Max-Age=60; Max-Age=0", Gone),
        Row("Expires=Thu, 01 Jan 2015 13:00:00 GMT", 3600),
        Row("Expires=Thursday, 01-Jan-15 13:00:00 GMT", 3600),
        Row("Expires=Thu Jan  1 13:00:00 2015", 3600),
        Row("Expires=Thu, 01 Jan 2015 12:00:00 GMT", Gone),
        Row("Expires=Thu, 01 Jan 1970 00:00:00 GMT", Gone),
        Row("Expires=Wed,10-Oct-12 07:12:20 GMT", Gone),
        Row("Expires=Fri, 31 Dec 9999 23:59:59 GMT", Cap),
        Row("Expires=tomorrow", Session),
        Row("Expires=", Session),
        Row("Expires=0", Session),
        Row("Expires=Thu, 01 Jan 2015 13:00:00 GMT; Expires=Thu, 01 Jan 2015 14:00:00 GMT", 7200),
        Row("Expires=Thu, 01 Jan 2015 13:00:00 GMT; Expires=later", 3600),
        Row("Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60", 60),
        Row("Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", 60),
        Row("Max-Age=0; Expires=Fri, 31 Dec 9999 23:59:59 GMT", Gone),
        Row("Max-Age=x; Expires=Thu, 01 Jan 2015 13:00:00 GMT", 3600),
    ];

    [TestCaseSource(nameof(Lifetimes))]
    public void A_lifetime_comes_from_Max_Age_or_else_Expires(string attributes, long seconds)
    {
        // Given
        var clock = new ManualClock();
        var jar = new CookieJar(clock);

        // When
        jar.Receive(Uri, $"a=1; {attributes}");

        // Then
        DateTimeOffset? expected = seconds == Session ? null : clock.Now.AddSeconds(seconds);
        jar.Cookies.Select(cookie => cookie.ExpiryTime).ShouldBe(seconds == Gone ? [] : [expected]);
    }

    [Test]
    public void A_cookie_goes_when_its_time_is_over()
    {
        // Given
        var clock = new ManualClock();
        var jar = new CookieJar(clock);
        jar.Receive(Uri, "short=1; Max-Age=60");
        jar.Receive(Uri, "long=1; Max-Age=120");
        jar.Receive(Uri, "session=1");

        // When
        clock.Advance(TimeSpan.FromSeconds(59));
        string? before = jar.Sent(Uri);
        clock.Advance(TimeSpan.FromSeconds(1));
        string? after = jar.Sent(Uri);
        clock.Advance(TimeSpan.FromDays(4000));

        // Then
        before.ShouldBe("short=1; long=1; session=1");
        after.ShouldBe("long=1; session=1");
        jar.Sent(Uri).ShouldBe("session=1");
    }

    [Test]
    public void An_expired_cookie_deletes_the_one_in_the_jar_and_the_next_of_that_name_is_a_later_one()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        jar.Receive(Uri, "z=1; Max-Age=60");
        jar.Receive(Uri, "a=1; Max-Age=60");

        // When
        CookieOutcome deleted = jar.Receive(Uri, "z=; Max-Age=0").Outcome;
        CookieOutcome again = jar.Receive(Uri, "z=; Expires=Thu, 01 Jan 1970 00:00:00 GMT").Outcome;
        string? between = jar.Sent(Uri);
        jar.Receive(Uri, "z=2");

        // Then
        deleted.ShouldBe(CookieOutcome.Deleted);
        again.ShouldBe(CookieOutcome.AlreadyExpired);
        between.ShouldBe("a=1");
        jar.Sent(Uri).ShouldBe("a=1; z=2");
    }

    [TestCase("a=; Max-Age=0; Path=/other")]
    [TestCase("a=; Max-Age=0; Domain=town.example")]
    [TestCase("A=; Max-Age=0")]
    [TestCase("a=; Max-Age=0; Secure")]
    public void A_deletion_of_another_identity_deletes_nothing(string deletion)
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        jar.Receive(Uri, "a=1");

        // When
        jar.Receive(Uri, deletion);

        // Then
        jar.Sent(Uri).ShouldBe("a=1");
    }

    [Test]
    public void The_end_of_the_session_takes_the_cookies_without_a_lifetime()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        jar.Receive(Uri, "a=1");
        jar.Receive(Uri, "b=1; Max-Age=60");
        jar.Receive(Uri, "c=1; Expires=nonsense");

        // When
        jar.EndSession();

        // Then
        jar.Sent(Uri).ShouldBe("b=1");
    }

    [Test]
    public void A_clock_at_the_end_of_time_is_no_trouble()
    {
        // Given
        var clock = new ManualClock { Now = DateTimeOffset.MaxValue.AddDays(-1) };
        var jar = new CookieJar(clock);

        // When
        jar.Receive(Uri, "a=1; Max-Age=34560000");

        // Then
        jar.Cookies.ShouldHaveSingleItem().ExpiryTime.ShouldBe(DateTimeOffset.MaxValue);
        jar.Sent(Uri).ShouldBe("a=1");
    }

    private static TestCaseData Row(string attributes, long seconds) =>
        new TestCaseData(attributes, seconds).SetArgDisplayNames(attributes.Length == 0 ? "none" : attributes);
}
