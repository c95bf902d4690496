using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class LimitTests
{
    private const string Uri = "https://town.example/";

    [TestCase(2048, 2048, true)]
    [TestCase(1, 4095, true)]
    [TestCase(4096, 0, true)]
    [TestCase(0, 4096, true)]
    [TestCase(1, 4096, false)]
    [TestCase(4097, 0, false)]
    [TestCase(0, 4097, false)]
    [TestCase(2049, 2048, false)]
    public void Name_and_value_hold_4096_octets_together(int name, int value, bool kept)
    {
        // Given
        var jar = new CookieJar(new ManualClock());

        // When
        CookieOutcome outcome = jar.Receive(Uri, $"  {new string('n', name)} = {new string('v', value)} ; Path=/; x={new string('x', 1024)}").Outcome;

        // Then
        outcome.ShouldBe(kept ? CookieOutcome.Stored : CookieOutcome.TooLarge);
    }

    [Test]
    public void Octets_count_and_not_characters()
    {
        // Given
        var jar = new CookieJar(new ManualClock());

        // When
        CookieOutcome outcome = jar.Receive(Uri, "a=" + string.Concat(Enumerable.Repeat("\xC3\xA9", 2048))).Outcome;

        // Then
        outcome.ShouldBe(CookieOutcome.TooLarge);
    }

    [Test]
    public void Fifty_cookies_of_a_domain_are_kept_and_sent_in_one_string()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        string[] pairs = [.. Enumerable.Range(0, 50).Select(number => $"k{number}={number}")];

        // When
        Array.ForEach(pairs, pair => jar.Receive(Uri, pair));

        // Then
        jar.Sent(Uri).ShouldBe(string.Join("; ", pairs));
    }

    [Test]
    public void Three_thousand_cookies_in_all_are_kept()
    {
        // Given
        var jar = new CookieJar(new ManualClock());

        // When
        for (int number = 0; number < 3000; number++)
        {
            jar.Receive($"http://host{number / 50}.example/", $"k{number}=1");
        }

        // Then
        jar.Cookies.Select(cookie => cookie.Name).ShouldBe(Enumerable.Range(0, 3000).Select(number => $"k{number}"));
    }

    [Test]
    public void The_longest_unused_goes_first_when_the_jar_is_full()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        for (int number = 0; number < 3000; number++)
        {
            jar.Receive($"https://host{number / 50}.example/", $"k{number}=1; Path=/{number}{(number % 2 == 0 ? "; Secure" : string.Empty)}");
        }

        // When
        jar.Sent("https://host0.example/0");
        jar.Receive("https://late.example/", "late=1");
        jar.Receive("https://late.example/", "later=1");

        // Then
        string[] names = [.. jar.Cookies.Select(cookie => cookie.Name)];
        names.Length.ShouldBe(3000);
        names.Take(3).ShouldBe(["k0", "k3", "k4"]);
    }

    [Test]
    public void Of_a_crowded_domain_the_longest_unused_plain_cookie_goes_first()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        for (int number = 0; number < 50; number++)
        {
            jar.Receive(Uri, $"k{number}=1; Path=/{number}{(number < 10 ? "; Secure" : string.Empty)}");
        }

        // When
        jar.Sent(Uri + "10");
        jar.Receive(Uri, "k12=2; Path=/12");
        jar.Receive(Uri, "late=1");
        jar.Receive(Uri, "later=1");

        // Then
        string[] names = [.. jar.Cookies.Select(cookie => cookie.Name)];
        names.Length.ShouldBe(50);
        names.Skip(9).Take(4).ShouldBe(["k9", "k10", "k12", "k14"]);
    }

    [Test]
    public void A_plain_cookie_finds_no_room_among_fifty_secure_ones_and_a_secure_one_does()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        for (int number = 0; number < 50; number++)
        {
            jar.Receive(Uri, $"k{number}=1; Secure");
        }

        // When
        CookieDecision plain = jar.Receive(Uri, "plain=1");
        CookieDecision secure = jar.Receive(Uri, "secure=1; Secure");

        // Then
        plain.Outcome.ShouldBe(CookieOutcome.Evicted);
        plain.IsStored.ShouldBeFalse();
        secure.Outcome.ShouldBe(CookieOutcome.Stored);
        jar.Cookies.Select(cookie => cookie.Name).ShouldBe([.. Enumerable.Range(1, 49).Select(number => $"k{number}"), "secure"]);
    }

    [Test]
    public void Expired_cookies_make_room_before_any_other()
    {
        // Given
        var clock = new ManualClock();
        var jar = new CookieJar(clock);
        for (int number = 0; number < 49; number++)
        {
            jar.Receive(Uri, $"k{number}=1");
        }

        jar.Receive(Uri, "short=1; Secure; Max-Age=1");

        // When
        clock.Advance(TimeSpan.FromSeconds(2));
        jar.Receive(Uri, "late=1");

        // Then
        jar.Cookies.Select(cookie => cookie.Name).ShouldBe([.. Enumerable.Range(0, 49).Select(number => $"k{number}"), "late"]);
    }

    [Test]
    public void A_crowd_of_one_domain_pushes_out_no_other()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        jar.Receive("https://www.town.example/", "quiet=1");

        // When
        for (int number = 0; number < 200; number++)
        {
            jar.Receive(Uri, $"k{number}=1; Domain=town.example");
        }

        // Then
        jar.Cookies.Count.ShouldBe(51);
        jar.Sent("https://www.town.example/")!.ShouldStartWith("quiet=1; k150=1");
    }
}
