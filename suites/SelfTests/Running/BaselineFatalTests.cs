using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;
using HttpConformance.Wire;
using HttpConformance.Yaml;

namespace HttpConformance.SelfTests.Running;

/// <summary>Lines of a baseline that accept that the target stops serving at a check.</summary>
[TestFixture]
internal sealed class BaselineFatalTests() : BaselineFileTests(Known)
{
    private const string Known = """
        server: s 1
        checks:
          a/fail: 'RFC 9112 §7.1: serves it'
          a/fatal:
            reason: 'RFC 9112 §7.1: loops'
            until: 2027-01-31
            fatal: true
        """;

    private static readonly DateOnly Today = new(2026, 1, 1);

    [Test]
    public void Given_a_line_with_fatal_When_read_Then_it_is_one() => BaselineReader.Load(BaselineFile).Entries.Values.Select(entry => entry.IsFatal).ShouldBe([false, true]);

    [Test]
    public void Given_a_word_that_is_no_truth_value_When_read_Then_the_message_says_what_to_write()
    {
        File.WriteAllText(BaselineFile, "checks:\n  a/one: { reason: '§1', fatal: maybe }\n");

        Should.Throw<YamlFileException>(() => BaselineReader.Load(BaselineFile)).Message.ShouldContain($"{BaselineFile}:2: error: 'maybe' is neither true nor false");
    }

    [TestCase("a/fatal", Verdict.Fatal, true, true, TestName = "a listed stop after which the target came back is expected")]
    [TestCase("a/fatal", Verdict.Fatal, false, false, TestName = "a listed stop after which the target stayed away is not")]
    [TestCase("a/fatal", Verdict.Fail, false, true, TestName = "where a stop is listed, a Fail is expected too")]
    [TestCase("a/fail", Verdict.Fatal, true, false, TestName = "where a Fail is listed, a stop is not expected")]
    [TestCase("a/other", Verdict.Fatal, true, false, TestName = "a stop that is not listed is not expected")]
    public void A_stop(string id, Verdict verdict, bool cameBack, bool isExpected)
    {
        var result = SampleRun.Check(id, Level.Must, verdict) with { CameBack = cameBack };

        var marked = BaselineReader.Load(BaselineFile).Mark(result, Today);

        (marked.IsExpected, marked.IsStale).ShouldBe((isExpected, false));
        Gate.IsRed(marked, isStrict: false).ShouldBe(!isExpected);
    }

    [Test]
    public void Given_a_last_day_that_has_passed_When_the_target_stops_Then_the_reason_says_so()
    {
        var marked = BaselineReader.Load(BaselineFile).Mark(Stop("a/fatal"), new DateOnly(2027, 2, 1));

        marked.IsExpected.ShouldBeFalse();
        marked.Reason.ShouldContain("(the baseline accepted this Fatal until 2027-01-31, and that day has passed; it said: RFC 9112 §7.1: loops)");
    }

    [Test]
    public void Given_a_check_that_passes_When_a_stop_is_listed_Then_its_line_is_stale() =>
        BaselineReader.Load(BaselineFile).Mark(SampleRun.Check("a/fatal", Level.Must, Verdict.Pass), Today).IsStale.ShouldBeTrue();

    [Test]
    public void Given_stops_When_written_anew_Then_those_after_which_the_target_came_back_are_listed()
    {
        var gone = SampleRun.Check("a/gone", Level.Must, Verdict.Fatal);

        var missing = Update(Stop("a/fail"), SampleRun.Check("a/fatal", Level.Must, Verdict.Fail), Stop("a/new"), gone);

        missing.ShouldBe(1);
        var after = BaselineReader.LoadForUpdate(BaselineFile).Entries;
        after["a/fail"].ShouldBe(new BaselineEntry("RFC 9112 §7.1: serves it", IsFatal: true));
        after["a/fatal"].ShouldBe(new BaselineEntry("RFC 9112 §7.1: loops", new DateOnly(2027, 1, 31)));
        after["a/new"].ShouldBe(new BaselineEntry("", IsFatal: true));
        after.ShouldNotContainKey("a/gone");
    }

    [Test]
    public void Given_a_stop_that_stays_When_written_anew_Then_its_line_stays_as_it_is()
    {
        Update(SampleRun.Check("a/fatal", Level.Must, Verdict.Fatal));

        File.ReadAllText(BaselineFile).ShouldEndWith("  'a/fatal':\n    reason: 'RFC 9112 §7.1: loops'\n    until: 2027-01-31\n    fatal: true\n");
    }

    [Test]
    public void Given_an_expected_stop_When_reported_Then_it_stands_among_the_expected_failures()
    {
        var report = SampleRun.RunOf(BaselineReader.Load(BaselineFile).Mark(Stop("a/fatal"), Today));

        using var text = new StringWriter();
        MarkdownSummary.Write(report, text);
        text.ToString().ShouldContain("## Expected failures, listed in the baseline\n\n- **fatal** <code>a/fatal</code>");
        Gate.IsRed(report).ShouldBeFalse();
    }

    private static CheckResult Stop(string id) => SampleRun.Check(id, Level.Must, Verdict.Fatal) with { CameBack = true };

    private int Update(params CheckResult[] results) => BaselineWriter.Update(
        BaselineFile, BaselineReader.LoadForUpdate(BaselineFile), SampleRun.RunOf(results), new HashSet<string>(["a/fail", "a/fatal", "a/new", "a/gone"], StringComparer.Ordinal));
}
