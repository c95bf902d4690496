using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class SendLineTests
{
    [TestCase(">", @"\r\n")]
    [TestCase("> a b", @"a b\r\n")]
    [TestCase(">  a", @" a\r\n")]
    [TestCase(@"> a\", "a")]
    [TestCase(@"> a\\", @"a\\\r\n")]
    [TestCase(@"> a\\\", @"a\\")]
    [TestCase(@"> \r\n\t\0\s\\\{\(", @"\r\n\t\0 \\{(\r\n")]
    [TestCase(@"> \x00\x7f\xff\xFE\x41g", @"\0\x7f\xff\xfeAg\r\n")]
    [TestCase(@"> \(close)", @"(close)\r\n")]
    [TestCase(@"> a (close)", @"a (close)\r\n")]
    [TestCase(@"> \{""a"": *}", @"{""a"": *}\r\n")]
    [TestCase("> # no comment", @"# no comment\r\n")]
    [TestCase("> pass: no label", @"pass: no label\r\n")]
    public void A_line_stands_for_its_octets(string line, string octets)
    {
        var write = Actions(line)[^1].ShouldBeOfType<SendAction.Write>();

        var literal = write.Lines[^1].Parts.ShouldHaveSingleItem().ShouldBeOfType<TemplatePart.Literal>();
        OctetText.Escape(literal.Octets.Span).ShouldBe(octets);
    }

    [TestCase("{host}")]
    [TestCase("{scheme}")]
    [TestCase("{nonce}")]
    [TestCase("{date}")]
    [TestCase("{credentials}")]
    [TestCase("{resource}")]
    [TestCase("{ host }")]
    public void A_name_of_the_harness_is_known(string name) =>
        Line($"> {name}\\").Parts.ShouldBe([new TemplatePart.Name(name.Trim('{', '}', ' '))]);

    [TestCase("> {cookies}\\", 0)]
    [TestCase("> {cookies 1}\\", 1)]
    public void Cookies_are_those_of_a_jar(string line, int connection) =>
        Line(line).Parts.ShouldBe([new TemplatePart.Cookies(connection)]);

    [Test]
    public void A_repetition_holds_text_names_and_the_round()
    {
        var repeat = Line("> {\"X-{#}: \\x22}{host}\\r\\n\"*1000}\\").Parts.ShouldHaveSingleItem().ShouldBeOfType<TemplatePart.Repeat>();

        repeat.Count.ShouldBe(1000);
        ModelText.Of(repeat.Text.Parts.Select(part => part.GetType().Name)).ShouldBe("[]\n- Literal\n- Round\n- Literal\n- Name\n- Literal\n");
        OctetText.Escape(((TemplatePart.Literal)repeat.Text.Parts[2]).Octets.Span).ShouldBe(": \"}");
    }

    [TestCase(@"> {hex ""a\r\x22{host}*""}\")]
    [TestCase(@"> { hex  ""a\r\x22{host}*"" }\")]
    public void Hex_holds_text_and_names(string line)
    {
        var hex = Line(line).Parts.ShouldHaveSingleItem().ShouldBeOfType<TemplatePart.Hex>();

        hex.Text.Parts.Count.ShouldBe(3);
        OctetText.Escape(((TemplatePart.Literal)hex.Text.Parts[0]).Octets.Span).ShouldBe(@"a\r""");
        hex.Text.Parts[1].ShouldBe(new TemplatePart.Name("host"));
    }

    [TestCase("> (connect)", "Connect")]
    [TestCase("> (half-close)", "HalfClose")]
    [TestCase("> (close)", "Close")]
    [TestCase("> (reset)", "Reset")]
    [TestCase("> (byte-by-byte)", "ByteByByte")]
    public void A_direction_is_an_action(string line, string name) =>
        Actions("3>" + line[1..])[^1].GetType().Name.ShouldBe(name);

    [TestCase("> (wait 300ms)", 300)]
    [TestCase("> (wait 60s)", 60_000)]
    [TestCase("> (later 1s)", 1_000)]
    [TestCase("> (later 2m)", 120_000)]
    [TestCase("> (later 2h)", 7_200_000)]
    [TestCase("> (later 400d)", 34_560_000_000)]
    [TestCase("> (byte-by-byte 2ms)", 2)]
    public void A_direction_has_its_time(string line, long milliseconds)
    {
        var time = Actions(line)[^1] switch
        {
            SendAction.Wait wait => wait.Time,
            SendAction.Later later => later.Time,
            SendAction.ByteByByte slow => slow.Pause,
            _ => TimeSpan.Zero,
        };

        time.ShouldBe(TimeSpan.FromMilliseconds(milliseconds));
    }

    [Test]
    public void Consecutive_lines_of_a_connection_are_one_write()
    {
        var actions = Actions("> a\n\n# a comment ends no write\n> b\n2> c\n> d\n> (flush)\n> e\n> (wait 1ms)\n> f");

        actions.Select(action => (action.GetType().Name, action.Connection, action.Line, (action as SendAction.Write)?.Lines.Count)).ShouldBe(
        [
            ("Write", 1, 4, 3),
            ("Write", 2, 9, 1),
            ("Write", 1, 10, 1),
            ("Write", 1, 12, 1),
            ("Wait", 1, 13, null),
            ("Write", 1, 14, 1),
        ]);
    }

    [Test]
    public void A_sent_line_after_an_outcome_starts_the_next_turn()
    {
        var fixture = WireText.Read(WireText.Of(exchange: $"{WireText.Exchange}\n\n{WireText.Exchange}\n\npass: no more\n< (close)\n\n> x\n\n2> y\n2< (silence)"));

        fixture.Turns.Select(turn => (turn.Line, turn.Actions.Count, turn.Outcomes.Count)).ShouldBe([(4, 1, 1), (10, 1, 2), (19, 2, 1)]);
    }

    private static Template Line(string line) => Actions(line)[^1].ShouldBeOfType<SendAction.Write>().Lines[^1];

    private static IReadOnlyList<SendAction> Actions(string lines) => WireText.ReadTurn($"> GET {{resource}} HTTP/1.1\n{lines}\n\n< HTTP/1.1 200").Actions;
}
