using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

[TestFixture]
internal sealed class ResponseReaderTests
{
    public static IEnumerable<StreamCase> AllCases =>
    [
        .. StatusLineCases.All, .. FieldLineCases.All, .. FramingCases.All, .. ChunkedCases.All, .. SequenceCases.All, .. EndCases.All,
    ];

    [TestCaseSource(typeof(StatusLineCases), nameof(StatusLineCases.All))]
    public void A_status_line_is_read(StreamCase stream) => Check(stream);

    [TestCaseSource(typeof(FieldLineCases), nameof(FieldLineCases.All))]
    public void Field_lines_are_read(StreamCase stream) => Check(stream);

    [TestCaseSource(typeof(FramingCases), nameof(FramingCases.All))]
    public void Content_is_framed(StreamCase stream) => Check(stream);

    [TestCaseSource(typeof(ChunkedCases), nameof(ChunkedCases.All))]
    public void Chunked_content_is_decoded(StreamCase stream) => Check(stream);

    [TestCaseSource(typeof(SequenceCases), nameof(SequenceCases.All))]
    public void Responses_are_told_apart_and_matched_to_requests(StreamCase stream) => Check(stream);

    [TestCaseSource(typeof(EndCases), nameof(EndCases.All))]
    public void Ends_and_limits_are_noticed(StreamCase stream) => Check(stream);

    [Test]
    public void Every_kind_of_deviation_has_a_case()
    {
        // When
        var seen = AllCases.Select(stream => stream.Read()).SelectMany(reader =>
            reader.Deviations.Concat(reader.Responses.Append(reader.Partial).SelectMany(response => response?.Deviations ?? [])));

        // Then
        Enum.GetValues<DeviationKind>().Except(seen.Select(deviation => deviation.Kind)).ShouldBeEmpty();
    }

    [Test]
    public void Everything_read_is_as_written_down()
    {
        // When
        var written = string.Concat(AllCases.Select(stream =>
            $"# {stream}\n{Reading.Quote(stream.Octets)}\n{Reading.Description(stream.Read())}\n"));

        // Then
        Golden.ShouldHold("Http/ResponseReader.golden.txt", written);
    }

    private static void Check(StreamCase stream)
    {
        // When
        using var reader = stream.Read();

        // Then
        Reading.Summary(reader, stream.Marks).ShouldBe(stream.Expected);
        reader.Offset.ShouldBe(stream.Octets.Length);
    }
}
