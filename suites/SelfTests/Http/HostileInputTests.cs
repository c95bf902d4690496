using System.Text;
using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

/// <summary>Endless input is counted, not kept.</summary>
[TestFixture]
internal sealed class HostileInputTests
{
    private const int Many = 200 * 1024 * 1024;

    // For floods of which every few octets are looked at one by one.
    private const int Enough = 8 * 1024 * 1024;

    private const string Ok = "HTTP/1.1 200 OK\r\n";
    private const string Chunked = Ok + "Transfer-Encoding: chunked\r\n\r\n";

    public static IEnumerable<TestCaseData> Floods =>
    [
        Flood("a status line", "HTTP/1.1 200 ", "O", StopReason.LimitExceeded),
        Flood("whitespace before a status line", "", " ", StopReason.FramingLost),
        Flood("garbage", "", "garbage\n", StopReason.FramingLost),
        Flood("empty lines", "", "\r\n", StopReason.NotStopped, Enough),
        Flood("one field line", Ok + "X: ", "y", StopReason.LimitExceeded),
        Flood("field lines", Ok, "X: y\r\n", StopReason.LimitExceeded),
        Flood("a fold", Ok + "X: y\r\n", " \r\n", StopReason.LimitExceeded),
        Flood("a list of lengths", Ok + "Content-Length: 1", ",1", StopReason.LimitExceeded),
        Flood("interim responses", "", "HTTP/1.1 100 Continue\r\n\r\n", StopReason.LimitExceeded),
        Flood("unsolicited responses", "", "HTTP/1.1 204 No Content\r\n\r\n", StopReason.LimitExceeded),
        Flood("content by length 2^63", Ok + "Content-Length: 9223372036854775808\r\n\r\n", "x", StopReason.NotStopped),
        Flood("content until close", Ok + "\r\n", "x", StopReason.NotStopped),
        Flood("a chunk of sixteen f", Chunked + "ffffffffffffffff\r\n", "x", StopReason.NotStopped),
        Flood("a chunk size", Chunked, "0", StopReason.LimitExceeded),
        Flood("chunk extensions of one chunk", Chunked + "1", ";a=b", StopReason.LimitExceeded),
        Flood("chunks with deviating extensions", Chunked, "1 ;abcdefgh=ijklmnop;\nx\n", StopReason.NotStopped, Enough),
        Flood("trailers", Chunked + "0\r\n", "X: y\r\n", StopReason.LimitExceeded),
        Flood("one trailer", Chunked + "0\r\nX: ", "y", StopReason.LimitExceeded),
        Flood("a tunnel", "HTTP/1.1 101 Switching Protocols\r\n\r\n", "x", StopReason.Tunnel),
    ];

    [TestCaseSource(nameof(Floods))]
    public void A_flood_is_counted_and_not_kept(string head, string repeated, StopReason stop, int total)
    {
        // Given
        var limits = ReaderLimits.Default;
        using var reader = new ResponseReader(limits);
        reader.Expect("GET");
        reader.Feed(Encoding.Latin1.GetBytes(head));
        var block = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(repeated, 64 * 1024)));

        // When
        while (reader.Offset < total)
        {
            reader.Feed(block);
        }

        // Then
        reader.StopReason.ShouldBe(stop);
        KeptBy(reader).ShouldBeLessThan((2 * limits.ContentKept) + (4 * limits.FieldSection));
    }

    [Test]
    public void All_responses_together_are_bounded()
    {
        // Given
        using var reader = new ResponseReader(new ReaderLimits { ContentKeptInAll = 1000, FieldSectionsInAll = 1000, LeftoverKept = 100 });
        var response = Encoding.Latin1.GetBytes(Ok + "Content-Length: 400\r\n\r\n" + new string('x', 400));

        // When
        for (var i = 0; i < 100; i++)
        {
            reader.Expect("GET");
            reader.Feed(response);
        }

        // Then
        reader.StopReason.ShouldBe(StopReason.LimitExceeded);
        KeptBy(reader).ShouldBeLessThan(4000);
    }

    private static TestCaseData Flood(string of, string head, string repeated, StopReason stop, int total = Many) =>
        new TestCaseData(head, repeated, stop, total).SetArgDisplayNames(of);

    private static long KeptBy(ResponseReader reader)
    {
        var responses = reader.Partial is { } partial ? reader.Responses.Append(partial) : reader.Responses;
        return responses.Sum(KeptBy) + reader.Leftover.Length + (100L * reader.Deviations.Count) + reader.BufferCapacity;
    }

    private static long KeptBy(Response response) =>
        response.ContentOffset - response.StartOffset + response.Content.Kept.Length
        + response.Fields.Concat(response.Trailers).Sum(line => line.Raw.Length + line.Name.Length)
        + (100L * response.Deviations.Count)
        + (response.Chunked?.Extensions.Sum(extension => 50L + extension.Name.Length) ?? 0);
}
