using HttpConformance.Judge;
using HttpConformance.Running;
using HttpConformance.Wire;
using HttpConformance.Yaml;

namespace HttpConformance.SelfTests.Running;

[TestFixture]
public sealed class BaselineWriterTests
{
    private static readonly HashSet<string> Known = new(["a/one", "a/two[it's]", "a/three", "a/four"], StringComparer.Ordinal);

    private string _file = "";

    [SetUp]
    public void SetUp() => _file = Path.Combine(Directory.CreateTempSubdirectory("baseline-").FullName, "server.yaml");

    [TearDown]
    public void TearDown() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Test]
    public void Given_a_run_When_written_Then_reasons_stay_and_new_ones_are_empty_and_passes_go()
    {
        File.WriteAllText(_file, "# read by hand\nserver: s 1\nchecks:\n  'a/two[it''s]': 'RFC 9110 §1: why'\n  a/one: 'RFC 9110 §1: passes now'\n  a/four: 'RFC 9110 §1: skipped'\n  a/gone: 'RFC 9110 §1: no check'\n");

        var missing = BaselineWriter.Update(_file, BaselineReader.LoadForUpdate(_file), Report(), Known);

        missing.ShouldBe(1);
        File.ReadAllText(_file).ShouldBe("# read by hand\nserver: 's 2'\nchecks:\n  'a/four': 'RFC 9110 §1: skipped'\n  'a/three': ''\n  'a/two[it''s]': 'RFC 9110 §1: why'\n");
    }

    [Test]
    public void Given_an_empty_reason_When_read_Then_it_is_refused()
    {
        BaselineWriter.Update(_file, Baseline.Empty, Report(), Known);

        Should.Throw<YamlFileException>(() => BaselineReader.Load(_file)).Message.ShouldContain("needs a reason");
    }

    [Test]
    public void Given_an_unknown_check_When_read_Then_it_is_refused()
    {
        File.WriteAllText(_file, "server: s 1\nchecks:\n  a/gone: 'RFC 9110 §1: why'\n");

        Should.Throw<YamlFileException>(() => BaselineReader.Load(_file, Known)).Message.ShouldContain("there is no check 'a/gone'");
    }

    [Test]
    public void Given_another_version_When_reported_Then_the_report_says_so() =>
        (Report() with { BaselineServer = "s 1" }).BaselineNotice.ShouldStartWith("server version differs from the baseline's");

    private static RunReport Report() => new()
    {
        SuiteVersion = "1",
        TargetUrl = "http://127.0.0.1:1",
        Server = "s 2",
        Profile = "p",
        Capabilities = new Dictionary<string, bool>(StringComparer.Ordinal),
        StartedAt = DateTimeOffset.UnixEpoch,
        Duration = TimeSpan.Zero,
        Results = [Result("a/one", Verdict.Pass), Result("a/three", Verdict.Fail), Result("a/two[it's]", Verdict.Fail), Result("a/four", Verdict.Skipped)],
    };

    private static CheckResult Result(string id, Verdict verdict) => new()
    {
        Id = id,
        Title = "The server",
        Topic = "a",
        Level = Level.Must,
        Requirements = [],
        Verdict = verdict,
        Reason = "because",
    };
}
