using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class WireErrorTests
{
    [TestCase("a\tb\u0001\u00e9\u20ac", 1, @"a\tb\x01\xe9\u20ac", 0)]
    [TestCase("a\tb\u0001\u00e9\u20ac", 2, @"a\tb\x01\xe9\u20ac", 1)]
    [TestCase("a\tb\u0001\u00e9\u20ac", 3, @"a\tb\x01\xe9\u20ac", 3)]
    [TestCase("a\tb\u0001\u00e9\u20ac", 5, @"a\tb\x01\xe9\u20ac", 8)]
    [TestCase("a\\b", 3, "a\\b", 2)]
    [TestCase("ab", 3, "ab", 2)]
    [TestCase("ab", 99, "ab", 2)]
    [TestCase("ab", -1, "ab", 0)]
    public void The_caret_stands_under_the_column(string line, int column, string shown, int caret) =>
        new WireError("f", 3, column, "m", line).ToString().ShouldBe($"f:3:{column}: error: m\n    {shown}\n    {new string(' ', caret)}^");

    [Test]
    public void Without_a_line_there_is_no_caret() => new WireError("f", 1, 1, "m", "").ToString().ShouldBe("f:1:1: error: m");
}
