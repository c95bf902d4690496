using System.Text;
using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class HostileTests
{
    private const int Mebi = 1024 * 1024;
    private const string Uri = "http://town.example/";

    private static readonly TestCaseData[] Floods =
    [
        Flood("one name", "n"),
        Flood("one value", "a=", "v"),
        Flood("equals signs", "="),
        Flood("whitespace", " "),
        Flood("semicolons", "a=1", ";"),
        Flood("attributes without values", "a=1", ";x"),
        Flood("Secure without end", "a=1", ";Secure"),
        Flood("Expires without end", "a=1", "; Expires=Wed, 10 Oct 2035 07:12:20 GMT"),
        Flood("one Expires of delimiters", "a=1; Expires=", ",-/"),
        Flood("one Max-Age", "a=1; Max-Age=", "9"),
        Flood("domains", "a=1", "; Domain=town.example"),
        Flood("one Domain of dots", "a=1; Domain=", "."),
        Flood("one Path", "a=1; Path=", "/"),
        Flood("commas", "a=", ","),
        Flood("commas and pairs", "a=1; x=", ",b=2"),
        Flood("quotes", "a=", "\""),
        Flood("octets above 0x7F", "a=1; ", "\xFF"),
        Flood("NUL", "a=1; ", "\0"),
    ];

    private static readonly string[] OddUris =
    [
        "/relative", "", "mailto:a@town.example", "file:///etc/passwd", "unix:/tmp/socket", "data:,x", "http://-a.example/",
        "ftp://town.example/",
    ];

    [TestCaseSource(nameof(Floods))]
    public void A_mebibyte_is_judged_without_a_throw_and_with_bounded_results(string start, string repeated)
    {
        // Given
        byte[] field = Encoding.Latin1.GetBytes(start + new StringBuilder().Insert(0, repeated, (Mebi - start.Length) / repeated.Length));
        var jar = new CookieJar(new ManualClock());

        // When
        CookieDecision decision = jar.Receive(new Uri(Uri), field);
        IReadOnlyList<SetCookieViolation> violations = SetCookieGrammar.Check(field);
        IReadOnlyList<SetCookieViolation> advice = SetCookieAdvice.Check(field);

        // Then
        decision.Explanation.Length.ShouldBeLessThan(1000);
        violations.Count.ShouldBeLessThanOrEqualTo(100);
        advice.Count.ShouldBeLessThanOrEqualTo(100);
        violations.Concat(advice).ShouldAllBe(violation => violation.Message.Length < 1000 && violation.Offset <= field.Length);
        SetCookieGrammar.DuplicateAttributes(field).Count.ShouldBeLessThanOrEqualTo(1000);
        SetCookieGrammar.HasLegacyExpires(field).ShouldBeFalse();
    }

    [Test]
    public void A_hundred_thousand_cookies_of_one_host_leave_fifty()
    {
        // Given
        var jar = new CookieJar(new ManualClock());

        // When
        for (int number = 0; number < 100_000; number++)
        {
            jar.Receive(Uri, $"k{number}={number}; Path=/{number % 7}");
        }

        // Then
        jar.Cookies.Select(cookie => cookie.Value).ShouldBe(Enumerable.Range(99_950, 50).Select(number => $"{number}"));
    }

    [Test]
    public void Plain_cookies_without_end_over_a_jar_full_of_secure_ones_leave_three_thousand()
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        for (int number = 0; number < 3000; number++)
        {
            jar.Receive($"https://host{number / 50}.example/", $"k{number}=1; Secure; Max-Age={number + 1}");
        }

        // When
        for (int number = 0; number < 20_000; number++)
        {
            jar.Receive($"http://flood{number}.example/", $"k{number}=1; Max-Age=60");
        }

        // Then
        jar.Cookies.Count.ShouldBe(3000);
        jar.Cookies[0].Name.ShouldBe("k17000");
    }

    [TestCaseSource(nameof(OddUris))]
    public void A_URI_without_a_host_of_the_web_is_refused_and_sent_nothing(string uri)
    {
        // Given
        var jar = new CookieJar(new ManualClock());
        var odd = new Uri(uri, UriKind.RelativeOrAbsolute);

        // When
        CookieDecision decision = jar.Receive(odd, "a=1"u8);

        // Then
        decision.Outcome.ShouldBe(CookieOutcome.NoCanonicalHost);
        jar.CookieHeaderFor(odd).ShouldBeNull();
    }

    [Test]
    public void Any_octets_at_all_are_judged_without_a_throw()
    {
        // Given
        var random = new Random(6265);
        byte[] alphabet = Encoding.Latin1.GetBytes("=;, \t\"\\/.:-__Host-Secure-ExpiresDomainPathMax-AgeSameSite0123456789\xE9\x00");
        var jar = new CookieJar(new ManualClock());

        for (int round = 0; round < 5000; round++)
        {
            // When
            byte[] field = random.GetItems(alphabet, random.Next(80));
            CookieDecision decision = jar.Receive(new Uri("https://www.town.example/a/b"), field);
            SetCookieViolation[] violations = [.. SetCookieGrammar.Check(field), .. SetCookieAdvice.Check(field)];

            // Then
            decision.Explanation.ShouldNotBeEmpty();
            Array.TrueForAll(violations, violation => violation.Offset >= 0 && violation.Offset <= field.Length).ShouldBeTrue();
        }

        jar.Cookies.Count.ShouldBeInRange(1, 100);
    }

    private static TestCaseData Flood(string name, string repeated) => Flood(name, string.Empty, repeated);

    private static TestCaseData Flood(string name, string start, string repeated) => new TestCaseData(start, repeated).SetArgDisplayNames(name);
}
