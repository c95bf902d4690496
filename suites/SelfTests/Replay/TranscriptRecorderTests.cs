using HttpConformance.Replay;

namespace HttpConformance.SelfTests.Replay;

[TestFixture]
internal sealed class TranscriptRecorderTests
{
    private const int KeptInEntry = 256 * 1024;

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(1000)]
    [TestCase(100_000)]
    public void Neighbouring_octets_become_one_entry_whatever_their_pieces(int piece)
    {
        // Given
        var octets = Octets(100_000);
        var recorder = new TranscriptRecorder(TimeProvider.System);

        // When
        foreach (var part in octets.Chunk(piece))
        {
            recorder.Received(1, part);
        }

        // Then
        var entry = recorder.ToTranscript().Entries.ShouldHaveSingleItem();
        entry.Octets.ToArray().ShouldBe(octets);
        entry.Length.ShouldBe(octets.Length);
    }

    [Test]
    public void Octets_that_are_sent_in_one_write_are_followed_by_others_without_harm()
    {
        // Given
        var write = Octets(10);
        var recorder = new TranscriptRecorder(TimeProvider.System);

        // When
        recorder.Sent(1, write);
        recorder.Sent(1, write.AsMemory(3, 4));

        // Then
        var entry = recorder.ToTranscript().Entries.ShouldHaveSingleItem();
        entry.Octets.ToArray().ShouldBe([.. write, .. write[3..7]]);
        write.ShouldBe(Octets(10));
    }

    [Test]
    public void Directions_and_connections_have_entries_of_their_own()
    {
        // Given
        var recorder = new TranscriptRecorder(TimeProvider.System);

        // When
        recorder.Sent(1, Octets(1));
        recorder.Received(1, Octets(2));
        recorder.Received(2, Octets(3));
        recorder.Event(2, "the end");
        recorder.Received(2, Octets(4));

        // Then
        recorder.ToTranscript().Entries.Select(entry => (entry.Connection, entry.Direction, entry.Length)).ShouldBe(
        [
            (1, TranscriptDirection.Sent, 1),
            (1, TranscriptDirection.Received, 2),
            (2, TranscriptDirection.Received, 3),
            (2, TranscriptDirection.Event, 0),
            (2, TranscriptDirection.Received, 4),
        ]);
    }

    [TestCase(1000)]
    [TestCase(2 * KeptInEntry)]
    public void What_is_more_than_an_entry_keeps_is_counted(int piece)
    {
        // Given
        var octets = Octets(2 * KeptInEntry);
        var recorder = new TranscriptRecorder(TimeProvider.System);

        // When
        foreach (var part in octets.Chunk(piece))
        {
            recorder.Sent(1, part);
        }

        // Then
        var entry = recorder.ToTranscript().Entries.ShouldHaveSingleItem();
        entry.Octets.ToArray().ShouldBe(octets[..KeptInEntry]);
        entry.Length.ShouldBe(octets.Length);
    }

    private static byte[] Octets(int count) => [.. Enumerable.Range(0, count).Select(index => (byte)(index * 31))];
}
