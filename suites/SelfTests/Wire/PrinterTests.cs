using CsCheck;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class PrinterTests
{
    [Test]
    public void What_is_printed_reads_as_the_same_fixture() => FixtureGen.Fixtures.Sample(
        fixture =>
        {
            var text = FixturePrinter.Print(fixture);
            var reading = WireText.TryRead(text);
            reading.Errors.Select(error => error.ToString()).ShouldBeEmpty();
            ModelText.Of(reading.Fixture).ShouldBe(ModelText.Of(fixture));
            return true;
        },
        iter: 500);

    [Test]
    public void The_canonical_text_is_what_people_would_write()
    {
        var text = """
            Title: The server answers
            Requirement: a, b
            Level: should
            Needs: echo
            Let: x = \sy
            Each: te = a | \|
            Control: none
            Tags: t
            # why

            2> (connect)
            > GET {echo} HTTP/1.1
            > Host: {host}
            > X: {x}{te}
            >
            > (flush)
            > body\
            > (wait 300ms)
            > (half-close)

            pass: answered
            < (2 times)
            < HTTP/1.1 200|5xx
            <! HTTP/1.0
            < Date: {http-date}
            <! Server: *
            <
            < a*
            <
            < \x48TTP/1.1
            < (close)
            2< (silence)

            right: nobody

            wrong warn: everybody
            | HTTP/1.1 200 OK
            |
            | (wait 5ms)
            | x\

            """;

        FixturePrinter.Print(WireText.Read(text)).ShouldBe(text);
    }
}
