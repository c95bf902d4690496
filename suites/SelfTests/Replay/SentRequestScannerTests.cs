using System.Text;
using HttpConformance.Replay;

namespace HttpConformance.SelfTests.Replay;

/// <summary>Which requests an answer may be held against.</summary>
[TestFixture]
internal sealed class SentRequestScannerTests
{
    private const string Next = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

    [TestCase("")]
    [TestCase("Content-Length: 5\r\n\r\nhello")]
    [TestCase("Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")]
    [TestCase("transfer-encoding: Chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nX-Late: 1\r\n\r\n")]
    public void A_request_behind_plain_framing_is_certain(string rest) => Last(rest).ShouldBe(("/next", true));

    [TestCase("Content-Length: 5\r\nContent-Length: 0\r\n\r\nhello")]
    [TestCase("Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello")]
    [TestCase("Content-Length: +5\r\n\r\n")]
    [TestCase("Content-Length : 5\r\n\r\nhello")]
    [TestCase("X-Content-Length: 5\r\n\r\n")]
    [TestCase("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [TestCase("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n")]
    [TestCase("Transfer-Encoding: chunked\r\n\r\nno size\r\n")]
    [TestCase("No colon\r\n\r\n")]
    public void A_request_behind_framing_that_can_be_read_in_two_ways_is_not(string rest) => Last(rest).IsCertain.ShouldBeFalse();

    [Test]
    public void The_request_with_the_ambiguous_framing_is_itself_certain()
    {
        // Given
        var scanner = new SentRequestScanner();
        var found = new List<SentRequest>();

        // When
        scanner.Scan(Encoding.Latin1.GetBytes("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n" + Next), found.Add);

        // Then
        found.Select(request => request.IsCertain).ShouldBe([true, false]);
    }

    private static (string Target, bool IsCertain) Last(string rest)
    {
        var scanner = new SentRequestScanner();
        var found = new List<SentRequest>();
        scanner.Scan(Encoding.Latin1.GetBytes($"POST / HTTP/1.1\r\nHost: a\r\n{(rest.Length > 0 ? rest : "\r\n")}{Next}"), found.Add);
        return (found[^1].Target, found[^1].IsCertain);
    }
}
