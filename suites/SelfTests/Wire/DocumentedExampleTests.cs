using System.Text;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class DocumentedExampleTests
{
    private const string Example = """
        Title: A bare CR inside a field value is refused, or read as a space
        Requirement: 9112-2.2-bare-cr
        Level: must
        Needs: echo

        > GET {echo} HTTP/1.1
        > Host: {host}
        > X-Probe: left\rright
        >

        pass: refused
        < HTTP/1.1 400
        < (close)

        pass: read as a space
        < HTTP/1.1 200
        <
        < *X-Probe: left right*

        fail: the CR reached the application
        < HTTP/1.1 200
        <
        < *X-Probe: left\rright*

        right: a strict parser
        | HTTP/1.1 400 Bad Request
        | Content-Length: 0
        | Connection: close
        |
        | (close)

        wrong: echoes the CR
        | HTTP/1.1 200 OK
        | Content-Length: 22
        |
        | X-Probe: left\rright\r\n\

        """;

    private static Fixture Read() => WireText.Read(Example);

    [Test]
    public void Its_fields_are_read()
    {
        var fixture = Read();

        fixture.Id.ShouldBe("topic/check");
        fixture.Topic.ShouldBe("topic");
        fixture.File.ShouldBe(WireText.File);
        fixture.Title.ShouldBe("A bare CR inside a field value is refused, or read as a space");
        fixture.Requirements.ShouldBe(["9112-2.2-bare-cr"]);
        fixture.RequirementPlaces.ShouldBe([new SourcePlace(2, 14, "Requirement: 9112-2.2-bare-cr")]);
        fixture.Level.ShouldBe(Level.Must);
        fixture.Needs.ShouldBe(["echo"]);
        fixture.Control.ShouldBe(Control.Derived);
        fixture.Lets.ShouldBeEmpty();
        fixture.Family.ShouldBeNull();
        fixture.Tags.ShouldBeEmpty();
        fixture.Comments.ShouldBeEmpty();
    }

    [Test]
    public void Its_request_is_one_write_of_four_lines()
    {
        var turn = Read().Turns.ShouldHaveSingleItem();

        turn.Line.ShouldBe(6);
        var write = turn.Actions.ShouldHaveSingleItem().ShouldBeOfType<SendAction.Write>();
        (write.Connection, write.Line, write.Lines.Count).ShouldBe((1, 6, 4));
        Literal(write.Lines[0].Parts[0]).ShouldBe("GET ");
        write.Lines[0].Parts[1].ShouldBe(new TemplatePart.Name("echo"));
        Literal(write.Lines[0].Parts[2]).ShouldBe(" HTTP/1.1\r\n");
        write.Lines[1].Parts[1].ShouldBe(new TemplatePart.Name("host"));
        Literal(write.Lines[2].Parts.ShouldHaveSingleItem()).ShouldBe("X-Probe: left\rright\r\n");
        Literal(write.Lines[3].Parts.ShouldHaveSingleItem()).ShouldBe("\r\n");
    }

    [Test]
    public void Its_three_outcomes_are_read_in_order()
    {
        var outcomes = Read().Turns[0].Outcomes;

        outcomes.Select(outcome => (outcome.Verdict, outcome.Why, outcome.Line)).ShouldBe(
        [
            (Verdict.Pass, "refused", 11),
            (Verdict.Pass, "read as a space", 15),
            (Verdict.Fail, "the CR reached the application", 20),
        ]);
        var refused = outcomes[0].Expectations.ShouldHaveSingleItem();
        refused.End.ShouldBe(ConnectionEnd.Close);
        refused.Responses.ShouldHaveSingleItem().Content.ShouldBeNull();
        refused.Responses[0].Status.Ranges.ShouldBe([(400, 400)]);
        var echoed = outcomes[2].Expectations.ShouldHaveSingleItem();
        echoed.End.ShouldBeNull();
        var content = echoed.Responses.ShouldHaveSingleItem().Content.ShouldNotBeNull().Parts;
        content[0].ShouldBe(new PatternPart.Any());
        Encoding.Latin1.GetString(content[1].ShouldBeOfType<PatternPart.Literal>().Octets.Span).ShouldBe("X-Probe: left\rright");
        content[2].ShouldBe(new PatternPart.Any());
        content.Count.ShouldBe(3);
    }

    [Test]
    public void Its_answers_are_read()
    {
        var answers = Read().Answers;

        answers.Select(answer => (answer.IsRight, answer.Expected, answer.Who, answer.Line)).ShouldBe(
        [
            (true, Verdict.Pass, "a strict parser", 25),
            (false, Verdict.Fail, "echoes the CR", 32),
        ]);
        var right = answers[0].Turns.ShouldHaveSingleItem();
        right[0].ShouldBeOfType<AnswerAction.Write>().Lines.Count.ShouldBe(4);
        right[1].ShouldBe(new AnswerAction.Close(1, 30));
        var wrong = answers[1].Turns.ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldBeOfType<AnswerAction.Write>();
        Literal(wrong.Lines[3].Parts.ShouldHaveSingleItem()).ShouldBe("X-Probe: left\rright\r\n");
    }

    [Test]
    public void Its_error_is_shown_as_the_documentation_shows_it()
    {
        var error = new WireError("fixtures/framing/cl-te.wire", 12, 7, @"unknown escape '\q'; known: \r \n \t \0 \s \xNN \\ \{ \(", @"> X: a\qb");

        error.ToString().ShouldBe("""
            fixtures/framing/cl-te.wire:12:7: error: unknown escape '\q'; known: \r \n \t \0 \s \xNN \\ \{ \(
                > X: a\qb
                      ^
            """);
    }

    private static string Literal(TemplatePart part) =>
        Encoding.Latin1.GetString(part.ShouldBeOfType<TemplatePart.Literal>().Octets.Span);
}
