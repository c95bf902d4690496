using System.Text;
using HttpConformance.Cookies;
using static HttpConformance.SelfTests.Cookies.GrammarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class SetCookieExpiresTests
{
    private const string Date = "6265bis-4.1.1-expires-imf-fixdate@13";
    private const string Year = "6265bis-4.1.1-expires-four-digit-year@13?";

    private static readonly TestCaseData[] Cases =
    [
        Row("a=1; Expires=Wed, 10 Oct 2012 07:12:20 GMT"),
        Row("a=1; Expires=Wed, 29 Feb 2012 23:59:59 GMT"),
        Row("a=1; Expires=Tue, 30 Jun 2015 23:59:60 GMT"),
        Row("a=1; Expires=Fri, 31 Dec 9999 23:59:59 GMT"),
        Row("a=1; Expires=Mon, 01 Jan 0001 00:00:00 GMT"),
        Row("a=1; Expires=Sat, 01 Jan 0000 00:00:00 GMT"),
        Row("a=1; Expires=Thu, 10 Oct 2012 07:12:20 GMT", Date + "?"),
        Row("a=1; Expires=Thu, 29 Feb 2011 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 31 Nov 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 00 Oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 24:00:00 GMT", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 07:60:00 GMT", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 07:12:61 GMT", Date),
        Row("a=1; Expires=Wed,10-Oct-12 07:12:20 GMT", Date, Year),
        Row("a=1; Expires=Wed, 10-Oct-2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 10-Oct-12 07:12:20 GMT", Date, Year),
        Row("a=1; Expires=Wednesday, 10-Oct-12 07:12:20 GMT", Date, Year),
        Row("a=1; Expires=Wed Oct 10 07:12:20 2012", Date),
        Row("a=1; Expires=Wed, 10 Oct 12 07:12:20 GMT", Date, Year),
        Row("a=1; Expires=Wed 10 Oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed,10 Oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 07:12:20", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 07:12:20 UTC", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 07:12:20 +0000", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 07:12:20 gmt", Date),
        Row("a=1; Expires=wed, 10 oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=WED, 10 OCT 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 1 Oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 10 Oct 2012 7:12:20 GMT", Date),
        Row("a=1; Expires=Wed,  10 Oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed,\t10 Oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=\"Wed, 10 Oct 2012 07:12:20 GMT\"", Date),
        Row("a=1; Expires=Xyz, 10 Oct 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=Wed, 10 Xyz 2012 07:12:20 GMT", Date),
        Row("a=1; Expires=2012-10-10T07:12:20Z", Date),
        Row("a=1; Expires=1349853140", Date),
        Row("a=1; Expires=0", Date),
        Row("a=1; Expires=-1", Date),
        Row("a=1; Expires=garbage", Date),
        Row("a=1; Expires=", Date),
        Row("a=1; Expires", "6265bis-4.1.1-expires-imf-fixdate@12"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Expires_is_an_IMF_fixdate(GrammarCase row) => row.RunGrammar();

    [TestCase("Wed,10-Oct-12 07:12:20 GMT", "no space after the comma, dashes stand between day, month and year, as Netscape and RFC 850 had it, the year has two digits")]
    [TestCase("Wednesday, 10-Oct-12 07:12:20 GMT", "not abbreviated to three letters")]
    [TestCase("Wed Oct 10 07:12:20 2012", "asctime")]
    [TestCase("Wed 10 Oct 2012 07:12:20 GMT", "no comma")]
    [TestCase("Wed, 10 Oct 2012 07:12:20 UTC", "does not end in \" GMT\"")]
    [TestCase("wed, 10 oct 2012 07:12:20 GMT", "letter case")]
    public void The_message_names_the_legacy_form_and_the_date_to_write(string date, string trait)
    {
        // When
        SetCookieViolation violation = SetCookieGrammar.Check(Encoding.Latin1.GetBytes($"a=1; Expires={date}"))[0];

        // Then
        violation.Message.ShouldContain($"\"{date}\"");
        violation.Message.ShouldContain(trait);
        violation.Message.ShouldContain("user agents read it as Wed, 10 Oct 2012 07:12:20 GMT, and that is what to write");
    }

    [Test]
    public void The_classic_exchange_is_reported_by_the_grammar_and_understood_by_the_jar()
    {
        // Given
        byte[] field = "sid=1342077140226724; path=/; expires=Wed,10-Oct-12 07:12:20 GMT"u8.ToArray();
        var clock = new ManualClock { Now = new(2012, 7, 12, 7, 12, 20, TimeSpan.Zero) };
        var jar = new CookieJar(clock);

        // When
        IReadOnlyList<SetCookieViolation> violations = SetCookieGrammar.Check(field);
        jar.Store(new Uri("http://127.0.0.1:8080/reader/"), field);

        // Then
        violations.Select(violation => (violation.Code, violation.Severity)).ShouldBe(
        [
            (SetCookieRequirements.ExpiresImfFixdate, SetCookieSeverity.Violation),
            (SetCookieRequirements.ExpiresFourDigitYear, SetCookieSeverity.Warning),
        ]);
        SetCookieGrammar.HasLegacyExpires(field).ShouldBeTrue();
        jar.CookieHeaderFor(new Uri("http://127.0.0.1:8080/image/")).ShouldBe("sid=1342077140226724");
        jar.Cookies.ShouldHaveSingleItem().ExpiryTime.ShouldBe(new DateTimeOffset(2012, 10, 10, 7, 12, 20, TimeSpan.Zero));
        clock.Now = new(2012, 10, 10, 7, 12, 20, TimeSpan.Zero);
        jar.CookieHeaderFor(new Uri("http://127.0.0.1:8080/image/")).ShouldBeNull();
    }

    [TestCase("a=1; Expires=Wed, 10 Oct 2012 07:12:20 GMT", false)]
    [TestCase("a=1; Expires=garbage", false)]
    [TestCase("Expires=Wed,10-Oct-12 07:12:20 GMT", false)]
    [TestCase("a=1", false)]
    [TestCase("a=1; expires = Wednesday, 10-Oct-12 07:12:20 GMT ; Path=/", true)]
    public void A_legacy_date_is_one_that_only_user_agents_can_read(string field, bool expected) =>
        SetCookieGrammar.HasLegacyExpires(Encoding.Latin1.GetBytes(field)).ShouldBe(expected);
}
