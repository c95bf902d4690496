using System.Text;
using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class CookieDateTests
{
    private const string Tenth = "2012-10-10T07:12:20Z";

    private static readonly TestCaseData[] Readable =
    [
        Date("Wed, 10 Oct 2012 07:12:20 GMT", Tenth),
        Date("Wed,10-Oct-12 07:12:20 GMT", Tenth),
        Date("Wed, 10-Oct-2012 07:12:20 GMT", Tenth),
        Date("Wednesday, 10-Oct-12 07:12:20 GMT", Tenth),
        Date("Wed Oct 10 07:12:20 2012", Tenth),
        Date("10 Oct 2012 07:12:20", Tenth),
        Date("2012 Oct 10 07:12:20", Tenth),
        Date("Oct 10 12 07:12:20", Tenth),
        Date("10 12 Oct 07:12:20", Tenth),
        Date("07:12:20 10 Oct 2012", Tenth),
        Date("10-Wed, Oct 07:12:20 GMT 12", Tenth),
        Date("10/Oct\\2012 07:12:20", Tenth),
        Date("\"Wed, 10-Oct-12\"07:12:20\"GMT\"", Tenth),
        Date("  ,,  10 - October - 12   07:12:20", Tenth),
        Date("10 oCTobre 2012 07:12:20", Tenth),
        Date("10th Oct 2012nd 07:12:20x", Tenth),
        Date("Someday, 10 Oct 2012 07:12:20", Tenth),
        Date("Fri, 10 Oct 2012 07:12:20 GMT", Tenth),
        Date("Wed, 10 Oct 2012 07:12:20 GMT-0400 (EDT)", Tenth),
        Date("Wed, 10 Oct 2012 07:12:20 -0400", Tenth),
        Date("Wed, 10 Oct 2012 07:12:20 PDT", Tenth),
        Date("Wed, 10 Oct 2012 07:12:20 11:22:33", Tenth),
        Date("Wed, 10 Oct 2012 ::00 7:2:20 07:12:20", "2012-10-10T07:02:20Z"),
        Date("Wed, 10 Oct 2012 7:1:2", "2012-10-10T07:01:02Z"),
        Date("Wed, 1 Oct 2012 00:00:00 GMT", "2012-10-01T00:00:00Z"),
        Date("10 Oct 2012 noon:x 23:59:59", "2012-10-10T23:59:59Z"),
        Date("10\tOct\t2012\t07:12:20", Tenth),
        Date("Oct 10 Nov 2012 07:12:20", Tenth),
        Date("10 Oct 2012 2013 07:12:20", Tenth),
        Date("12:34 10 Oct 2012 07:12:20", "2010-10-12T07:12:20Z"),
        Date("01-Jan-69 00:00:00", "2069-01-01T00:00:00Z"),
        Date("01-Jan-70 00:00:00", "1970-01-01T00:00:00Z"),
        Date("01-Jan-99 00:00:00", "1999-01-01T00:00:00Z"),
        Date("01-Jan-00 00:00:00", "2000-01-01T00:00:00Z"),
        Date("01 Jan 0099 00:00:00", "1999-01-01T00:00:00Z"),
        Date("01 Jan 012 00:00:00", "2012-01-01T00:00:00Z"),
        Date("01 Jan 1601 00:00:00", "1601-01-01T00:00:00Z"),
        Date("31 Dec 9999 23:59:59", "9999-12-31T23:59:59Z"),
        Date("29 Feb 2012 00:00:00", "2012-02-29T00:00:00Z"),
        Date("\xE9t\xE9 10 Oct 2012 07:12:20", Tenth),
    ];

    private static readonly TestCaseData[] Unreadable =
    [
        Date("", null),
        Date("tomorrow", null),
        Date("0", null),
        Date("-1", null),
        Date("1349853140", null),
        Date("2012-10-10T07:12:20Z", null),
        Date("10 Oct 2012", null),
        Date("10 Oct 07:12:20", null),
        Date("10 2012 07:12:20", null),
        Date("Oct 2012 07:12:20", null),
        Date("98 Oct 12 07:12:20", null),
        Date("00 Oct 2012 07:12:20", null),
        Date("32 Oct 2012 07:12:20", null),
        Date("31 Nov 2012 07:12:20", null),
        Date("30 Feb 2012 07:12:20", null),
        Date("29 Feb 2011 07:12:20", null),
        Date("01 Jan 1600 00:00:00", null),
        Date("01 Jan 100 00:00:00", null),
        Date("01 Jan 1 00:00:00", null),
        Date("010 Oct 2012 07:12:20", null),
        Date("10 Oct 20120 07:12:20", null),
        Date("10 Oct 99999999999999999999 07:12:20", null),
        Date("9999999999999 Oct 2012 07:12:20", null),
        Date("10 Oct 2012 24:00:00", null),
        Date("10 Oct 2012 23:60:00", null),
        Date("10 Oct 2012 23:59:60", null),
        Date("10 Oct 2012 91:00:00 07:12:20", null),
        Date("10 Oct 2012 07:12", null),
        Date("10 Oct 2012 07: 12:20", null),
        Date("10 Oct 2012 007:12:20", null),
        Date("10 Oct 2012 07:12:999999999999", null),
        Date("10 Okt 2012 07:12:20", null),
        Date("10 Oc 2012 07:12:20", null),
    ];

    [TestCaseSource(nameof(Readable))]
    [TestCaseSource(nameof(Unreadable))]
    public void A_cookie_date_is_read_token_by_token(string text, DateTimeOffset? expected)
    {
        // When
        bool isDate = CookieDate.TryParse(Encoding.Latin1.GetBytes(text), out DateTimeOffset date);

        // Then
        isDate.ShouldBe(expected is not null);
        date.ShouldBe(expected ?? default);
    }

    [Test]
    public void Every_delimiter_and_no_other_octet_ends_a_token()
    {
        // Given
        const string delimiters = "\t !\"#$%&'()*+,-./;<=>?@[\\]^_`{|}~";

        // When
        IEnumerable<byte> splitting = Enumerable.Range(0, 256).Select(octet => (byte)octet).Where(octet => CookieDate.TryParse(
            Encoding.Latin1.GetBytes($"10 Oct 2012{(char)octet}07:12:20"), out _));

        // Then
        Encoding.Latin1.GetString([.. splitting]).ShouldBe(delimiters);
    }

    private static TestCaseData Date(string text, string? expected) =>
        new TestCaseData(text, expected is null ? null : DateTimeOffset.Parse(expected)).SetArgDisplayNames(text.Length == 0 ? "nothing" : text);
}
