using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

[TestFixture]
internal sealed class ReaderUseTests
{
    [Test]
    public void Requests_count_as_unanswered_until_their_final_status_line()
    {
        // Given
        using var reader = new ResponseReader(ReaderLimits.Default);
        reader.Expect("GET");
        reader.Expect("HEAD");

        // When
        reader.Feed("HTTP/1.1 100 Continue\r\n\r\n"u8);
        var afterInterim = reader.UnansweredRequests;
        reader.Feed("HTTP/1.1 200 OK\r\n"u8);

        // Then
        afterInterim.ShouldBe(2);
        reader.UnansweredRequests.ShouldBe(1);
        reader.Partial!.Method.ShouldBe("GET");
    }

    [Test]
    public void Octets_after_the_end_are_leftover()
    {
        // Given
        using var reader = new ResponseReader(ReaderLimits.Default);
        reader.End();
        reader.End(reset: true);

        // When
        reader.Feed("HTTP/1.1 200 OK\r\n"u8);

        // Then
        reader.Partial.ShouldBeNull();
        reader.LeftoverLength.ShouldBe(17);
        reader.IsStopped.ShouldBeFalse();
    }

    [Test]
    public void What_was_read_can_be_asked_for_after_disposal()
    {
        // Given
        var reader = new ResponseReader(ReaderLimits.Default);
        reader.Feed("HTTP/1.1 200 OK\r\n\r\nhello"u8);

        // When
        reader.Dispose();
        reader.Feed("more"u8);

        // Then
        reader.Partial!.Content.Length.ShouldBe(5);
        reader.Partial.Truncated.ShouldBeFalse();
    }

    [Test]
    public void Limits_are_at_least_one() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ReaderLimits { FieldLines = 0 }).ParamName.ShouldBe("FieldLines");

    [Test]
    public void Fields_are_found_without_regard_to_case()
    {
        // Given
        using var reader = new ResponseReader(ReaderLimits.Default);

        // When
        reader.Feed("HTTP/1.1 204 No Content\r\nconnection: x\r\nCONNECTION: y , Close\r\nA: \xE4\r\n\r\n"u8);

        // Then
        var fields = reader.Responses[0].Fields;
        fields.Named("Connection").Count().ShouldBe(2);
        fields.Elements("Connection").Count().ShouldBe(3);
        fields.HasElement("Connection", "close").ShouldBeTrue();
        fields.HasElement("Connection", "clos").ShouldBeFalse();
    }
}
