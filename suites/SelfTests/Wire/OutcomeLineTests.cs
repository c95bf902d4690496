using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class OutcomeLineTests
{
    [TestCase("200", 200, 200)]
    [TestCase("2xx", 200, 299)]
    [TestCase("*", 0, 999)]
    public void A_status_is_a_range(string text, int first, int last)
    {
        var status = Response($"< HTTP/1.1 {text}").Status;

        status.Text.ShouldBe(text);
        status.Ranges.ShouldBe([(first, last)]);
    }

    [Test]
    public void Alternatives_of_a_status_are_ranges_each() =>
        Response("< HTTP/1.1 400|5xx|501").Status.Ranges.ShouldBe([(400, 400), (500, 599), (501, 501)]);

    [Test]
    public void A_response_may_have_the_older_version_or_must_not_have_it()
    {
        Response("< HTTP/1.0 200").Version.ShouldBe("HTTP/1.0");
        Response("< HTTP/1.1 200\n<! HTTP/1.0").AbsentVersion.ShouldBe("HTTP/1.0");
        Response("< HTTP/1.1 200").AbsentVersion.ShouldBeNull();
    }

    [TestCase("< Date: *", "*")]
    [TestCase("< Date:   {http-date}", "{http-date}")]
    [TestCase("< Date: {d := http-date}", "{d := http-date}")]
    [TestCase("< Date: {d:=http-date}", "{d := http-date}")]
    [TestCase("< Date:", "")]
    [TestCase(@"< Date: a*b\x2ac\{d}", @"a*b\x2ac\{d}")]
    [TestCase("< Date: W/{strong-etag}; {digits}; {token}; {media-type}; {cookie-pair}; {cookie-value}; {etag}; {text}; {content}", "W/{strong-etag}; {digits}; {token}; {media-type}; {cookie-pair}; {cookie-value}; {etag}; {text}; {content}")]
    [TestCase("< Date: {host}{nonce}", "{host}{nonce}")]
    public void A_field_line_has_a_name_and_a_pattern(string line, string pattern)
    {
        var field = Response($"< HTTP/1.1 200\n{line}").Fields.ShouldHaveSingleItem();

        field.Name.ShouldBe("Date");
        TemplateText.Of(field.Value.Parts).ShouldBe(pattern);
    }

    [TestCase("<! Set-Cookie", "*")]
    [TestCase("<! Set-Cookie: *", "*")]
    [TestCase("<! Set-Cookie: a=*", "a=*")]
    public void An_absent_field_line_has_a_name_and_a_pattern(string line, string pattern)
    {
        var response = Response($"< HTTP/1.1 200\n{line}");

        response.Fields.ShouldBeEmpty();
        TemplateText.Of(response.AbsentFields.ShouldHaveSingleItem().Value.Parts).ShouldBe(pattern);
    }

    [Test]
    public void A_name_may_stand_in_several_field_lines() =>
        Response("< HTTP/1.1 200\n< Set-Cookie: a=*\n< Date: *\n< Set-Cookie: b=*").Fields
            .Select(field => field.Name).ShouldBe(["Set-Cookie", "Date", "Set-Cookie"]);

    [TestCase("", null)]
    [TestCase("<\n", "")]
    [TestCase("<\n< a", "a")]
    [TestCase("<\n<", "")]
    [TestCase("<\n< a\n<\n< Date: b\n<", "a||||Date: b||")]
    [TestCase("<\n< \\x48TTP/1.1 200\n< \\(open)", "HTTP/1.1 200||\\(open)")]
    [TestCase("<\n< HTTP/2", "HTTP/2")]
    [TestCase("<\n< {all := content}", "{all := content}")]
    public void The_content_is_what_follows_the_empty_line(string lines, string? content)
    {
        var pattern = Response($"< HTTP/1.1 200\n{lines}").Content;

        (pattern is null ? null : string.Join("||", Lines(pattern.Parts))).ShouldBe(content);
    }

    [Test]
    public void A_status_line_starts_the_next_response_even_after_content()
    {
        var expectation = Outcome("< HTTP/1.1 100\n< HTTP/1.1 200\n<\n< text\n< HTTP/1.1 404\n< (open)").Expectations.ShouldHaveSingleItem();

        expectation.Responses.Select(response => (response.Status.Text, response.Content is null, response.Line)).ShouldBe([("100", true, 8), ("200", false, 9), ("404", true, 12)]);
        expectation.End.ShouldBe(ConnectionEnd.Open);
    }

    [TestCase("(open)", ConnectionEnd.Open)]
    [TestCase("(close)", ConnectionEnd.Close)]
    [TestCase("(reset)", ConnectionEnd.Reset)]
    [TestCase("(silence)", ConnectionEnd.Silence)]
    public void An_outcome_may_be_nothing_but_how_the_connection_stands(string direction, ConnectionEnd end)
    {
        var expectation = Outcome($"< {direction}").Expectations.ShouldHaveSingleItem();

        expectation.Responses.ShouldBeEmpty();
        expectation.End.ShouldBe(end);
    }

    [Test]
    public void A_response_may_come_many_times()
    {
        var responses = Outcome("< HTTP/1.1 200\n< (1000 times)\n< HTTP/1.1 200\n< X: {#}\n<\n< {#}\n< HTTP/1.1 200").Expectations[0].Responses;

        responses.Select(response => response.Times).ShouldBe([1, 1000, 1]);
        responses[1].Fields[0].Value.Parts.ShouldBe([new PatternPart.Round()]);
        responses[1].Content.ShouldNotBeNull().Parts.ShouldBe([new PatternPart.Round()]);
    }

    [Test]
    public void Each_connection_is_expected_on_its_own()
    {
        var outcome = WireText.ReadTurn("2> GET {resource} HTTP/1.1\n> GET {resource} HTTP/1.1\n\n2< HTTP/1.1 200\n< HTTP/1.1 404\n2< X: *\n2<! Y\n< (close)\n2<\n2< text").Outcomes.ShouldHaveSingleItem();

        outcome.Expectations.Select(expectation => (expectation.Connection, expectation.End)).ShouldBe([(2, null), (1, ConnectionEnd.Close)]);
        outcome.Expectations[0].Responses.ShouldHaveSingleItem().Fields.ShouldHaveSingleItem();
        outcome.Expectations[0].Responses[0].Content.ShouldNotBeNull();
    }

    [Test]
    public void Labels_start_outcomes_and_unlabelled_lines_are_a_pass()
    {
        var turn = WireText.ReadTurn("> x\n< HTTP/1.1 200\npass:  a: b\n< HTTP/1.1 201\nwarn: c\n< HTTP/1.1 202\nfail: d\n< HTTP/1.1 203\ninfo: e\n< HTTP/1.1 204\nskip: f\n< HTTP/1.1 205");

        turn.Outcomes.Select(outcome => (outcome.Verdict, outcome.Why)).ShouldBe(
            [(Verdict.Pass, ""), (Verdict.Pass, "a: b"), (Verdict.Warn, "c"), (Verdict.Fail, "d"), (Verdict.Info, "e"), (Verdict.Skipped, "f")]);
    }

    private static IEnumerable<string> Lines(IReadOnlyList<PatternPart> parts)
    {
        var start = 0;
        while (start <= parts.Count)
        {
            var line = parts.Skip(start).TakeWhile(part => part is not PatternPart.LineBreak).ToList();
            yield return TemplateText.Of(line);
            start += line.Count + 1;
        }
    }

    private static Outcome Outcome(string lines) => WireText.ReadTurn($"> GET {{resource}} HTTP/1.1\n> Host: {{host}}\n>\n\n{lines}").Outcomes.ShouldHaveSingleItem();

    private static ResponsePattern Response(string lines) => Outcome(lines).Expectations.ShouldHaveSingleItem().Responses.ShouldHaveSingleItem();
}
