using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>Lines of a baseline whose Fail depends on the moment.</summary>
[TestFixture]
internal sealed class BaselineRacyTests() : BaselineFileTests(Known)
{
    private const string Known = "server: 's 1'\nchecks:\n  'a/one':\n    reason: 'RFC 9112 §9.3: answers twice now and then'\n    racy: true\n";

    [TestCase(Verdict.Fail, true, false)]
    [TestCase(Verdict.Pass, false, false)]
    [TestCase(Verdict.Fatal, false, true)]
    public void Given_such_a_line_Then_a_pass_does_not_make_it_stale(Verdict verdict, bool isExpected, bool isRed)
    {
        var marked = BaselineReader.Load(BaselineFile).Mark(SampleRun.Check("a/one", Level.Must, verdict), new DateOnly(2026, 1, 1));

        (marked.IsExpected, marked.IsStale, Gate.IsRed(marked, isStrict: false)).ShouldBe((isExpected, false, isRed));
    }

    [TestCase(Verdict.Fail)]
    [TestCase(Verdict.Pass)]
    public void Given_such_a_line_When_written_anew_Then_it_stays_as_it_is(Verdict verdict)
    {
        var report = SampleRun.RunOf(SampleRun.Check("a/one", Level.Must, verdict)) with { Server = "s 1" };

        BaselineWriter.Update(BaselineFile, BaselineReader.LoadForUpdate(BaselineFile), report, new HashSet<string>(["a/one"], StringComparer.Ordinal));

        File.ReadAllText(BaselineFile).ShouldBe(Known);
    }
}
