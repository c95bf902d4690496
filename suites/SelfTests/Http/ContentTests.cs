using System.Security.Cryptography;
using System.Text;
using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

[TestFixture]
internal sealed class ContentTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(10)]
    [TestCase(11)]
    [TestCase(1000)]
    public void The_digest_covers_octets_that_are_not_kept(int length)
    {
        // Given
        var octets = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        using var reader = new ResponseReader(new ReaderLimits { ContentKept = 10 });
        reader.Expect("GET");

        // When
        reader.Feed(Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n"));
        octets.Chunk(7).ToList().ForEach(piece => reader.Feed(piece));

        // Then
        var content = reader.Responses[0].Content;
        content.Length.ShouldBe(length);
        content.Kept.ToArray().ShouldBe(octets.Take(10));
        content.IsKeptWhole.ShouldBe(length <= 10);
        content.Sha256.ToArray().ShouldBe(SHA256.HashData(octets));
    }

    [Test]
    public void The_digest_of_a_truncated_response_covers_what_came()
    {
        // Given
        using var reader = new ResponseReader(new ReaderLimits { ContentKept = 2 });
        reader.Feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello"u8);

        // When
        var before = reader.Partial!.Content;
        reader.Feed("!"u8);
        reader.End();

        // Then
        before.Sha256.ToArray().ShouldBe(SHA256.HashData("hello"u8));
        reader.Partial!.Content.Sha256.ToArray().ShouldBe(SHA256.HashData("hello!"u8));
    }

    [Test]
    public void A_partial_response_does_not_change_when_more_comes()
    {
        // Given
        using var reader = new ResponseReader(ReaderLimits.Default);
        reader.Feed("HTTP/1.1 200 OK\r\nX: y\r\nZ"u8);
        var inHeader = reader.Partial!;
        reader.Feed(": z\r\n\r\nhello"u8);
        var inContent = reader.Partial!;

        // When
        reader.Feed(new byte[100_000]);
        reader.End();

        // Then
        inHeader.Fields.Select(line => line.Name).ShouldBe(["X"]);
        inHeader.Framing.ShouldBe(Framing.Unknown);
        Encoding.Latin1.GetString(inContent.Content.Kept.Span).ShouldBe("hello");
        reader.Responses[0].Content.Length.ShouldBe(100_005);
    }
}
