using System.Text;
using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

[TestFixture]
internal sealed class HttpDateTests
{
    private static readonly DateTimeOffset Now = new(2025, 6, 15, 12, 0, 0, TimeSpan.Zero);

    [TestCase("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37")]
    [TestCase("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00")]
    [TestCase("Thu, 29 Feb 2024 23:59:59 GMT", "2024-02-29T23:59:59")]
    [TestCase("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00")]
    [TestCase("Mon, 01 Jan 0001 00:00:00 GMT", "0001-01-01T00:00:00")]
    [TestCase("Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59")]
    public void An_IMF_fixdate_is_read(string value, string expected)
    {
        // When
        var isRead = HttpDate.TryParseImfFixdate(Octets(value), out var date);

        // Then
        isRead.ShouldBeTrue();
        date.ShouldBe(DateTimeOffset.Parse(expected + "Z"));
    }

    [TestCase("Sun, 06 Nov 1994 08:49:37 GMT ")]
    [TestCase(" Sun, 06 Nov 1994 08:49:37 GMT")]
    [TestCase("Sun,  6 Nov 1994 08:49:37 GMT")]
    [TestCase("Sun, 6 Nov 1994 08:49:37 GMT")]
    [TestCase("Sun, 06 Nov 1994 08:49:37 UTC")]
    [TestCase("Sun, 06 Nov 1994 08:49:37 gmt")]
    [TestCase("sun, 06 Nov 1994 08:49:37 GMT")]
    [TestCase("Sun, 06 NOV 1994 08:49:37 GMT")]
    [TestCase("Sun, 06 Nov 1994 8:49:37 GMT")]
    [TestCase("Sun, 06 Nov 1994 08:49 GMT")]
    [TestCase("Sun, 06 Nov 94 08:49:37 GMT")]
    [TestCase("Sun, 06-Nov-1994 08:49:37 GMT")]
    [TestCase("Sun 06 Nov 1994 08:49:37 GMT")]
    [TestCase("Sun, 06 Nov 1994 08:49:37 +000")]
    [TestCase("Mon, 06 Nov 1994 08:49:37 GMT")]
    [TestCase("Wed, 31 Nov 1994 08:49:37 GMT")]
    [TestCase("Wed, 29 Feb 2023 08:49:37 GMT")]
    [TestCase("Mon, 00 Nov 1994 08:49:37 GMT")]
    [TestCase("Sun, 06 Nov 1994 24:00:00 GMT")]
    [TestCase("Sun, 06 Nov 1994 08:60:37 GMT")]
    [TestCase("Sun, 06 Nov 1994 08:49:60 GMT")]
    [TestCase("Fri, 31 Dec 9999 23:59:60 GMT")]
    [TestCase("Sat, 01 Jan 0000 00:00:00 GMT")]
    [TestCase("Sun, 06 Nov 1994 08:49:3\u0663 GMT")]
    [TestCase("Sunday, 06-Nov-94 08:49:37 GMT")]
    [TestCase("Sun Nov  6 08:49:37 1994")]
    [TestCase("0")]
    [TestCase("")]
    public void What_is_no_IMF_fixdate_is_refused(string value) =>
        HttpDate.TryParseImfFixdate(Octets(value), out _).ShouldBeFalse();

    [TestCase("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37")]
    [TestCase("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37")]
    [TestCase("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37")]
    [TestCase("Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37")]
    [TestCase("Mon, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37", Description = "the weekday does not agree")]
    [TestCase("Saturday, 15-Jun-75 12:00:00 GMT", "2075-06-15T12:00:00", Description = "50 years ahead to the second")]
    [TestCase("Saturday, 15-Jun-75 12:00:01 GMT", "1975-06-15T12:00:01", Description = "more than 50 years ahead")]
    [TestCase("Monday, 01-Jan-76 00:00:00 GMT", "1976-01-01T00:00:00")]
    [TestCase("Tuesday, 31-Dec-74 00:00:00 GMT", "2074-12-31T00:00:00")]
    [TestCase("Tuesday, 29-Feb-00 00:00:00 GMT", "2000-02-29T00:00:00")]
    public void All_three_forms_are_read(string value, string expected)
    {
        // When
        var isRead = HttpDate.TryParse(Octets(value), Now, out var date);

        // Then
        isRead.ShouldBeTrue();
        date.ShouldBe(DateTimeOffset.Parse(expected + "Z"));
    }

    [TestCase("Sunday, 06-Nov-1994 08:49:37 GMT")]
    [TestCase("Sunday, 6-Nov-94 08:49:37 GMT")]
    [TestCase("Sun, 06-Nov-94 08:49:37 GMT")]
    [TestCase("Someday, 06-Nov-94 08:49:37 GMT")]
    [TestCase("Sunday, 31-Nov-94 08:49:37 GMT")]
    [TestCase("Sun Nov 6 08:49:37 1994")]
    [TestCase("Sun Nov  6 08:49:37 1994 GMT")]
    [TestCase("Sun Nov   08:49:37 1994")]
    [TestCase("Som Nov  6 08:49:37 1994")]
    [TestCase("Sunday")]
    [TestCase("")]
    public void What_is_none_of_the_three_forms_is_refused(string value) =>
        HttpDate.TryParse(Octets(value), Now, out _).ShouldBeFalse();

    [TestCase(9990)]
    [TestCase(20)]
    public void Two_digit_years_are_read_at_the_ends_of_time(int year)
    {
        // Given
        var now = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

        // When, then
        foreach (var digits in Enumerable.Range(0, 100))
        {
            Should.NotThrow(() => HttpDate.TryParse(Octets($"Sunday, 06-Nov-{digits:00} 08:49:37 GMT"), now, out _));
        }
    }

    [Test]
    public void A_formatted_date_is_read_back()
    {
        // Given
        var local = new DateTimeOffset(2025, 3, 9, 1, 2, 3, 999, TimeSpan.FromHours(2));

        // When
        var text = HttpDate.Format(local);

        // Then
        text.ShouldBe("Sat, 08 Mar 2025 23:02:03 GMT");
        HttpDate.TryParseImfFixdate(Octets(text), out var date).ShouldBeTrue();
        date.ShouldBe(local.AddMilliseconds(-999));
    }

    private static byte[] Octets(string value) => Encoding.UTF8.GetBytes(value);
}
