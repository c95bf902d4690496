using System.Text;
using HttpConformance.Reports.Transcripts;
using static HttpConformance.SelfTests.Reports.SampleRun;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class TranscriptShapeTests
{
    [Test]
    public void Single_octets_become_the_run_that_they_are()
    {
        var block = TranscriptBlocks.Of(Exchange(Sent(1, 0, "G"), Sent(1, 2, "E"), Sent(1, 4, "T"))).ShouldHaveSingleItem();

        Latin1(block.Octets).ShouldBe("GET");
        (block.Entries, block.Length, block.To).ShouldBe((3, 3L, TimeSpan.FromMilliseconds(4)));
    }

    [Test]
    public void A_pause_another_connection_an_event_and_a_write_of_its_own_begin_a_block()
    {
        var blocks = TranscriptBlocks.Of(Exchange(
            Sent(1, 0, "a"), Sent(1, 200, "b"), Sent(2, 201, "c"), Event(2, 202, "closed"), Sent(2, 203, "GET / "), Sent(2, 204, "HTTP/1.1")));

        blocks.Select(block => Latin1(block.Octets)).ShouldBe(["a", "b", "c", "", "GET / ", "HTTP/1.1"]);
    }

    [Test]
    public void What_is_received_in_pieces_is_one_run_until_the_next_response()
    {
        var blocks = TranscriptBlocks.Of(Exchange(
            Received(1, 0, "HTTP/1.1 200 OK\r\n"), Received(1, 1, "\r\n"), Received(1, 2, "HTTP/1.1 400 Bad\r\n\r\n")));

        blocks.Select(block => Latin1(block.Octets)).ShouldBe(["HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 400 Bad\r\n\r\n"]);
    }

    [TestCase("a\r\nb", "Text:a LineEnd:CRLF Text:b")]
    [TestCase("a\nb", "Text:a BareLineFeed:\\n Text:b")]
    [TestCase("a\rb", "Text:a Escape:\\r Text:b")]
    [TestCase("\r\r\n", "Escape:\\r LineEnd:CRLF")]
    [TestCase("\0\u00FF\u001b[", "Escape:\\0\\xff\\x1b Text:[")]
    [TestCase("\\", "Text:\\\\")]
    [TestCase("", "")]
    public void Octets_are_shown_by_kind(string octets, string runs) =>
        string.Join(' ', OctetRuns.Of(Encoding.Latin1.GetBytes(octets)).Select(run => $"{run.Kind}:{run.Text}")).ShouldBe(runs);

    [TestCase("", "")]
    [TestCase("a", "a")]
    [TestCase("a\r\n\nb\r", "a\\r\\n|\\n|b\\r")]
    public void Lines_keep_their_ends(string octets, string lines) =>
        string.Join('|', OctetRuns.Lines(Encoding.Latin1.GetBytes(octets))).ShouldBe(lines);

    [TestCase("abcdefgh", 8, 9, "abcdefgh", 0, "")]
    [TestCase("abcdefghi", 8, 9, "abcd", 1, "fghi")]
    [TestCase("1\n2\n3\n4\n", 99, 4, "1\n2\n3\n4\n", 0, "")]
    [TestCase("1\n2\n3\n4\n5\n", 99, 4, "1\n2\n", 2, "4\n5\n")]
    [TestCase("1\n2\n3\n4\n5", 99, 4, "1\n2\n", 2, "4\n5")]
    public void Long_runs_lose_their_middle(string octets, int octetLimit, int lineLimit, string head, int leftOut, string tail)
    {
        var cut = MiddleCut.Of(Encoding.Latin1.GetBytes(octets), octetLimit, lineLimit);

        (Latin1(cut.Head), cut.LeftOut, Latin1(cut.Tail)).ShouldBe((head, leftOut, tail));
    }

    private static string Latin1(ReadOnlyMemory<byte> octets) => Encoding.Latin1.GetString(octets.Span);
}
