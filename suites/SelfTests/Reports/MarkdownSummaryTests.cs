using HttpConformance.Reports.Markdown;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class MarkdownSummaryTests
{
    [Test]
    public void The_summary_is_the_golden_one() => Golden.ShouldHold("Reports/summary.golden.md", Written.Markdown(SampleRun.Report));

    [TestCase("a | b", "a &#124; b")]
    [TestCase("`x` *y* _z_ ~w~ $v$", "&#96;x&#96; &#42;y&#42; &#95;z&#95; &#126;w&#126; &#36;v&#36;")]
    [TestCase("<b>&amp;", "&lt;b&gt;&amp;amp;")]
    [TestCase("[a](b) ![c](d)", "&#91;a&#93;(b) &#33;&#91;c&#93;(d)")]
    [TestCase("http://a.example www.b.example", "http&#58;//a.example www&#46;b.example")]
    [TestCase("@someone #12", "&#64;someone &#35;12")]
    [TestCase("two\nlines\u001b[0m", "two&#92;nlines&#92;x1b&#91;0m")]
    public void Words_stay_words(string text, string markdown) => MarkdownText.Plain(text).ShouldBe(markdown);

    [Test]
    public void A_run_without_failures_lists_none()
    {
        var markdown = Written.Markdown(SampleRun.RunOf(SampleRun.Check("a/b", Level.Must, Verdict.Pass)));

        markdown.ShouldNotContain("## ");
        markdown.ShouldContain("**1 check: 1 pass, 0 fail**");
    }
}
