using System.Text.Json;
using HttpConformance.Reports.Matrix;

namespace HttpConformance.SelfTests.Reports.Matrix;

/// <summary>What the page unpacks when a cell is opened.</summary>
[TestFixture]
internal sealed class MatrixDataTests
{
    [Test]
    public void A_column_has_the_reason_and_the_exchange_of_each_row()
    {
        // Given
        var rows = MatrixTable.Of(SampleMatrix.Reports).Rows.Select(row => row.Check.Id).ToList();

        // When
        var column = WrittenMatrix.Piece(WrittenMatrix.Html(SampleMatrix.Reports), "column-0");

        // Then
        column.GetArrayLength().ShouldBe(rows.Count);
        column[rows.IndexOf("fields/new")].ValueKind.ShouldBe(JsonValueKind.Null);
        var finding = column[rows.IndexOf("framing/differing-lengths")];
        finding.GetProperty("reason").GetString().ShouldBe("200 came where a refusal is required: the first Content-Length (5) was taken");
        finding.GetProperty("transcript").EnumerateArray().Select(block => block[1].GetString()).ShouldBe(["event", "sent", "received", "received", "event"]);
        finding.GetProperty("transcript")[1][4].GetString().ShouldBe(
            @"POST /echo HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
    }

    [Test]
    public void The_checks_have_what_is_required_and_why_it_matters()
    {
        // When
        var checks = WrittenMatrix.Piece(WrittenMatrix.Html(SampleMatrix.Reports), "checks");

        // Then
        var check = checks.EnumerateArray().Single(one => one.GetProperty("foreseen").GetArrayLength() == 3);
        check.GetProperty("law")[0].EnumerateArray().Select(text => text.GetString()).ShouldBe(
        [
            "9112-6.3-differing-lengths", "RFC 9112 \u00a76.3", "MUST", "A message whose Content-Length values differ is refused with 400, and the connection is closed.",
        ]);
        check.GetProperty("why").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Test]
    public void A_long_run_and_a_long_exchange_are_cut_in_the_middle_and_say_so()
    {
        // Given
        var entries = Enumerable.Range(0, 100).Select(i => SampleRun.Event(1, i, $"event {i}"));
        var long1 = SampleRun.Lengths with { Id = "a/octets", Transcript = SampleRun.Exchange(SampleRun.Received(1, 0, new string('a', 5_000) + "the end")) };
        var long2 = SampleRun.Lengths with { Id = "a/steps", Transcript = SampleRun.Exchange([.. entries]) };

        // When
        var column = WrittenMatrix.Piece(WrittenMatrix.Html([SampleRun.RunOf(long1, long2)]), "column-0");

        // Then
        var octets = column[0].GetProperty("transcript")[0];
        octets[3].GetInt64().ShouldBe(5_007);
        octets[5].GetInt64().ShouldBe(5_007 - MatrixData.OctetLimit);
        octets[6].GetString().ShouldEndWith("the end");
        var steps = column[1].GetProperty("transcript");
        steps.GetArrayLength().ShouldBe(41);
        steps[20].GetInt64().ShouldBe(60);
        steps[40][3].GetString().ShouldBe("event 99");
    }

    [Test]
    public void What_a_target_sends_is_inert_text()
    {
        // When
        var html = WrittenMatrix.Html([HostileRun.Report, SampleRun.Report]);

        // Then
        var text = string.Concat(new[] { "checks", "column-0" }.Select(id => WrittenMatrix.Piece(html, id).ToString()));
        text.IndexOfAny(['\u202e', '\u001b', '\0']).ShouldBe(-1);
        PageParts.Elements(html).Contains("img", StringComparer.Ordinal).ShouldBeFalse();
        html.Split("<script").Length.ShouldBe(1 + 1 + 2 + 2, "the script of the page, two pieces for all, and one a column");
    }

    [Test]
    public void Fifteen_servers_and_all_checks_stay_a_page_that_a_browser_opens()
    {
        // Given
        var results = Enumerable.Range(0, 2_200).Select(i => SampleRun.Lengths with { Id = $"topic-{i % 20}/a-check-with-a-usual-name[{i}]" }).ToList();
        var reports = Enumerable.Range(0, 15).Select(i => SampleRun.Report with { Server = $"server-{i} 1.0", Results = results });

        // Then
        WrittenMatrix.Html([.. reports]).Length.ShouldBeLessThan(6_000_000);
    }
}
