using System.Text;
using CsCheck;
using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

/// <summary>However a stream is cut into pieces and whatever octets it has, the reading is the same and nothing is thrown.</summary>
[TestFixture]
internal sealed class SplitTests
{
    private static readonly StreamCase[] Streams = [.. ResponseReaderTests.AllCases];

    private static readonly Gen<byte[]> AnyOctets = Gen.OneOf(
        Gen.Byte.Array[0, 40],
        Gen.OneOf(
            "HTTP/1.1 200 OK\r\n", "HTTP/1.0 304 \r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 101 x\r\n", "Content-Length: ", "Transfer-Encoding: chunked\r\n",
            "\r\n", "\n", "\r", " ", ":", ",", ";", "\"", "0\r\n", "2\r\nok\r\n", "5", "ffffffffffffffff", "HT", "TP/", "X: y\r\n", "\0").Select(Encoding.Latin1.GetBytes))
        .Array[0, 12].Select(pieces => pieces.SelectMany(octets => octets).ToArray());

    private static readonly ReaderLimits Tight = new()
    {
        StartLine = 24,
        FieldSection = 40,
        FieldLines = 3,
        ChunkLine = 9,
        ChunkExtensionsKept = 4,
        ContentKept = 4,
        ContentKeptInAll = 9,
        FieldSectionsInAll = 120,
        LeftoverKept = 5,
        InterimResponses = 2,
        UnsolicitedResponses = 2,
        DeviationsOfOneKind = 2,
    };

    [TestCaseSource(nameof(Streams))]
    public void Every_cut_into_two_reads_the_same(StreamCase stream)
    {
        // Given
        var whole = Describe(stream, [stream.Octets]);

        for (var cut = 0; cut <= stream.Octets.Length; cut++)
        {
            // When
            var split = Describe(stream, [stream.Octets[..cut], stream.Octets[cut..]]);

            // Then
            split.ShouldBe(whole, $"cut at {cut}");
        }
    }

    [TestCaseSource(nameof(Streams))]
    public void Octet_by_octet_reads_the_same_at_every_octet(StreamCase stream)
    {
        // Given
        using var reader = stream.NewReader();

        for (var length = 0; length < stream.Octets.Length; length++)
        {
            // When
            reader.Feed(stream.Octets.AsSpan(length, 1));

            // Then
            using var atOnce = stream.NewReader();
            atOnce.Feed(stream.Octets.AsSpan(0, length + 1));
            Reading.Description(reader).ShouldBe(Reading.Description(atOnce), $"after {length + 1} octets");
        }
    }

    [Test]
    public void Random_octets_read_the_same_however_they_are_cut() =>
        Gen.Select(AnyOctets, Gen.Int[1, 9].Array[1, 40], Gen.OneOf("", "GET", "HEAD GET", "CONNECT"), Gen.Bool).Sample(
            (octets, sizes, methods, isTight) =>
            {
                // Given
                var limits = isTight ? Tight : ReaderLimits.Default;
                var stream = new StreamCase("random", Encoding.Latin1.GetString(octets), "", methods) { Ends = true, Limits = limits };

                // When
                var pieces = Describe(stream, Cut(octets, sizes));

                // Then
                return pieces == Describe(stream, [octets]);
            },
            iter: 20_000);

    [Test]
    public void Mutated_streams_read_the_same_however_they_are_cut() =>
        Gen.Select(Gen.Int[0, Streams.Length - 1], Gen.Select(Gen.Int[0, 1000], Gen.Byte, Gen.Int[0, 2]).Array[1, 4], Gen.Int[1, 30].Array[1, 10], Gen.Bool).Sample(
            (index, changes, sizes, isTight) =>
            {
                // Given
                var octets = changes.Aggregate(Streams[index].Octets.ToList(), Change).ToArray();
                var stream = Streams[index] with { Ends = true, Limits = isTight ? Tight : Streams[index].Limits };

                // When
                var pieces = Describe(stream, Cut(octets, sizes));

                // Then
                return pieces == Describe(stream, [octets]);
            },
            iter: 20_000);

    private static List<byte> Change(List<byte> octets, (int Position, byte Octet, int Kind) change)
    {
        var position = change.Position % (octets.Count + 1);
        if (change.Kind > 0 && position < octets.Count)
        {
            octets.RemoveAt(position);
        }

        if (change.Kind < 2)
        {
            octets.Insert(position, change.Octet);
        }

        return octets;
    }

    private static IEnumerable<byte[]> Cut(byte[] octets, int[] sizes)
    {
        var start = 0;
        for (var i = 0; start < octets.Length; i++)
        {
            var end = Math.Min(start + sizes[i % sizes.Length], octets.Length);
            yield return octets[start..end];
            start = end;
        }
    }

    private static string Describe(StreamCase stream, IEnumerable<byte[]> pieces)
    {
        using var reader = stream.NewReader();
        foreach (var piece in pieces)
        {
            reader.Feed(piece);
        }

        stream.End(reader);
        return Reading.Description(reader);
    }
}
