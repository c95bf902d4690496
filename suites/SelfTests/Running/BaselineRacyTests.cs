using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>Lines of a baseline whose Fail depends on the moment.</summary>
[TestFixture]
internal sealed class BaselineRacyTests
{
    private const string Known = "server: 's 1'\nchecks:\n  'a/one':\n    reason: 'RFC 9112 §9.3: answers twice now and then'\n    racy: true\n";

    private string _file = "";

    [SetUp]
    public void SetUp()
    {
        _file = Path.Combine(Directory.CreateTempSubdirectory("baseline-").FullName, "server.yaml");
        File.WriteAllText(_file, Known);
    }

    [TearDown]
    public void TearDown() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [TestCase(Verdict.Fail, true, false)]
    [TestCase(Verdict.Pass, false, false)]
    [TestCase(Verdict.Fatal, false, true)]
    public void Given_such_a_line_Then_a_pass_does_not_make_it_stale(Verdict verdict, bool isExpected, bool isRed)
    {
        var marked = BaselineReader.Load(_file).Mark(SampleRun.Check("a/one", Level.Must, verdict), new DateOnly(2026, 1, 1));

        (marked.IsExpected, marked.IsStale, Gate.IsRed(marked, isStrict: false)).ShouldBe((isExpected, false, isRed));
    }

    [TestCase(Verdict.Fail)]
    [TestCase(Verdict.Pass)]
    public void Given_such_a_line_When_written_anew_Then_it_stays_as_it_is(Verdict verdict)
    {
        var report = SampleRun.RunOf(SampleRun.Check("a/one", Level.Must, verdict)) with { Server = "s 1" };

        BaselineWriter.Update(_file, BaselineReader.LoadForUpdate(_file), report, new HashSet<string>(["a/one"], StringComparer.Ordinal));

        File.ReadAllText(_file).ShouldBe(Known);
    }
}
