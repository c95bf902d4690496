using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class AnswerTests
{
    private const string TwoTurns = """
        > GET {resource} HTTP/1.1
        2> (connect)

        < HTTP/1.1 200
        < ETag: {tag := etag}

        > GET {resource} HTTP/1.1
        > If-None-Match: {tag}

        < HTTP/1.1 304
        """;

    [TestCase("right: a", true, Verdict.Pass)]
    [TestCase("right pass: a", true, Verdict.Pass)]
    [TestCase("right warn: a", true, Verdict.Warn)]
    [TestCase("right info: a", true, Verdict.Info)]
    [TestCase("right skip: a", true, Verdict.Skipped)]
    [TestCase("wrong: a", false, Verdict.Fail)]
    [TestCase("wrong fail: a", false, Verdict.Fail)]
    [TestCase("wrong warn: a", false, Verdict.Warn)]
    [TestCase("wrong info: a", false, Verdict.Info)]
    [TestCase("wrong skip: a", false, Verdict.Skipped)]
    public void A_label_names_the_side_and_the_verdict(string label, bool isRight, Verdict expected)
    {
        var answer = Read(label);

        (answer.IsRight, answer.Expected, answer.Who).ShouldBe((isRight, expected, "a"));
    }

    [Test]
    public void An_answer_without_lines_plays_nothing() =>
        Read("wrong: says nothing").Turns.ShouldHaveSingleItem().ShouldBeEmpty();

    [Test]
    public void An_answer_has_a_part_for_each_turn()
    {
        var turns = Read("wrong: odd\n| HTTP/1.1 200 OK\n| ETag: \"a\"\n|\n2| x\\\n| (wait 50ms)\n2| (silence)\n| (next)\n| ETag: {tag}\n| {\"a\" * 3}\n| (reset)").Turns;

        turns.Select(turn => turn.Select(action => (action.GetType().Name, action.Connection))).ShouldBe(
        [
            [("Write", 1), ("Write", 2), ("Wait", 1), ("Silence", 2)],
            [("Write", 1), ("Reset", 1)],
        ]);
        ((AnswerAction.Wait)turns[0][2]).Time.ShouldBe(TimeSpan.FromMilliseconds(50));
        ((AnswerAction.Write)turns[0][0]).Lines.Select(TemplateText.OfLine).ShouldBe(["HTTP/1.1 200 OK", "ETag: \"a\"", ""]);
        ((AnswerAction.Write)turns[0][1]).Lines.Select(TemplateText.OfLine).ShouldBe(["x\\"]);
        ((AnswerAction.Write)turns[1][0]).Lines.Select(TemplateText.OfLine).ShouldBe(["ETag: {tag}", "{\"a\" * 3}"]);
    }

    private static ScriptedAnswer Read(string answer) =>
        WireText.Read(WireText.Of(exchange: TwoTurns, answers: $"{WireText.Answers}\n\n{answer}")).Answers[^1];
}
