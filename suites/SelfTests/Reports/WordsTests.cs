using HttpConformance.Reports.Words;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class WordsTests
{
    [TestCase("plain", "plain")]
    [TestCase("a\r\n\tb", "a\\r\\n\\tb")]
    [TestCase("\0\u001b[31m\u0085", "\\x00\\x1b[31m\\x85")]
    [TestCase("\u202Eevil\u2028\uFFFE", "\\u202eevil\\u2028\\ufffe")]
    [TestCase("\u00A7 \u00E9 \uD83D\uDE00", "\u00A7 \u00E9 \uD83D\uDE00")]
    public void A_line_has_nothing_that_acts(string text, string line) => CleanText.Line(text).ShouldBe(line);

    [Test]
    public void A_lone_surrogate_becomes_a_replacement_character() => CleanText.Line("a" + (char)0xD800 + "b").ShouldBe("a\uFFFDb");

    [Test]
    public void A_text_without_end_is_cut() => CleanText.Line(new string('a', 5_000), 10).ShouldBe("aaaaaaaaaa [4,990 more characters]");

    [Test]
    public void Lines_are_kept_apart() => CleanText.Lines("a\r\nb\u001b\n").ShouldBe(["a", "b\\x1b"]);

    [TestCase("RFC 9112 \u00A76.1", "RFC 9112 section 6.1")]
    [TestCase("caf\u00E9 \u2013 \uD83D\uDE00", "caf\\xe9 \\u2013 \\U0001f600")]
    public void Ascii_says_the_rest_in_ascii(string text, string ascii) => CleanText.Ascii(text).ShouldBe(ascii);

    [TestCase(0, "0 ms")]
    [TestCase(0.04, "0.0 ms")]
    [TestCase(9.94, "9.9 ms")]
    [TestCase(9.96, "10 ms")]
    [TestCase(1_234, "1,234 ms")]
    [TestCase(9_999.7, "10.0 s")]
    [TestCase(12_345, "12.3 s")]
    public void Times_are_as_long_as_they_need_to_be(double milliseconds, string text) =>
        Amount.Of(TimeSpan.FromMilliseconds(milliseconds)).ShouldBe(text);

    [TestCase(0, "0 checks")]
    [TestCase(1, "1 check")]
    [TestCase(1_000, "1,000 checks")]
    public void Numbers_agree_with_their_noun(int number, string text) => Amount.Of(number, "check").ShouldBe(text);
}
