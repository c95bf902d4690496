using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;
using HttpConformance.Targets;
using HttpConformance.Wire;
using HttpConformance.Yaml;

namespace HttpConformance.SelfTests.Running;

/// <summary>Lines of a baseline that end on a day, and what the vendor says.</summary>
[TestFixture]
internal sealed class BaselineExpiryTests() : BaselineFileTests(Known)
{
    private const string Known = """
        server: s 1
        checks:
          a/plain: 'RFC 9110 §1: kept'
          a/until:
            reason: 'RFC 9110 §1: mended soon'
            until: 2027-01-31
            statement: |
              We mend it.
              In 2.0 – promised.
          a/said: { reason: 'RFC 9110 §1: on purpose', statement: "It's meant." }
        """;

    [Test]
    public void Given_each_form_When_read_Then_reason_day_and_statement_are_there()
    {
        var entries = BaselineReader.Load(BaselineFile).Entries;

        entries["a/plain"].ShouldBe(new BaselineEntry("RFC 9110 §1: kept"));
        entries["a/until"].ShouldBe(new BaselineEntry("RFC 9110 §1: mended soon", new DateOnly(2027, 1, 31), "We mend it.\nIn 2.0 – promised."));
        entries["a/said"].ShouldBe(new BaselineEntry("RFC 9110 §1: on purpose", null, "It's meant."));
    }

    [TestCase("{ reason: 'no section' }", "'a/one' needs a reason that names the section")]
    [TestCase("{ until: 2027-01-31 }", "'a/one' needs a reason that names the section")]
    [TestCase("{ reason: '§1', until: 31.1.2027 }", "'31.1.2027' is no day; write the last day on which the Fail is accepted, such as 2027-01-31")]
    [TestCase("{ reason: '§1', until: 2027-02-30 }", "'2027-02-30' is no day")]
    [TestCase("{ reason: '§1', untill: 2027-01-31 }", "unknown key 'untill'; known: reason, until, statement, fatal, racy; did you mean 'until'?")]
    [TestCase("[§1]", "'a/one' has to be a reason, or 'reason', 'until', 'statement', 'fatal' and 'racy' lines")]
    [TestCase("{ reason: [§1] }", "'reason' has to be a single value")]
    public void Given_a_line_that_is_wrong_When_read_Then_the_message_says_what_to_write(string line, string message)
    {
        File.WriteAllText(BaselineFile, $"checks:\n  a/one: {line}\n");

        Should.Throw<YamlFileException>(() => BaselineReader.Load(BaselineFile)).Message.ShouldContain($"{BaselineFile}:2: error: {message}");
    }

    [Test]
    public void Given_days_and_statements_When_written_anew_Then_they_stay()
    {
        var before = BaselineReader.Load(BaselineFile);
        var report = SampleRun.RunOf([.. before.Entries.Keys.Append("a/new").Select(id => SampleRun.Check(id, Level.Must, Verdict.Fail))]);

        var missing = BaselineWriter.Update(BaselineFile, before, report, report.Results.Select(result => result.Id).ToHashSet(StringComparer.Ordinal));

        missing.ShouldBe(1);
        var after = BaselineReader.LoadForUpdate(BaselineFile).Entries;
        after.Where(entry => entry.Key != "a/new").ShouldBe(before.Entries, ignoreOrder: true);
        File.ReadAllText(BaselineFile).ShouldContain("  'a/until':\n    reason: 'RFC 9110 §1: mended soon'\n    until: 2027-01-31\n    statement: \"We mend it.\\nIn 2.0 – promised.\"\n");
    }

    [TestCase("2027-01-30", true)]
    [TestCase("2027-01-31", true)]
    [TestCase("2027-02-01", false)]
    public void Given_a_last_day_When_the_check_fails_Then_it_is_green_until_that_day_has_passed(string today, bool isGreen)
    {
        var fail = SampleRun.Check("a/until", Level.Must, Verdict.Fail);

        var marked = BaselineReader.Load(BaselineFile).Mark(fail, DateOnly.Parse(today));

        Gate.IsRed(marked, isStrict: false).ShouldBe(!isGreen);
        marked.Statement.ShouldBe("We mend it.\nIn 2.0 – promised.");
        marked.Reason.ShouldBe(isGreen
            ? fail.Reason
            : $"{fail.Reason} (the baseline accepted this Fail until 2027-01-31, and that day has passed; it said: RFC 9110 §1: mended soon)");
    }

    [TestCase(Verdict.Pass, true)]
    [TestCase(Verdict.Warn, true)]
    [TestCase(Verdict.Skipped, false)]
    [TestCase(Verdict.Fatal, false)]
    public void Given_a_listed_check_When_it_does_not_fail_Then_its_line_is_stale_where_it_came_to_anything(Verdict verdict, bool isStale)
    {
        var marked = BaselineReader.Load(BaselineFile).Mark(SampleRun.Check("a/until", Level.Must, verdict), new DateOnly(2026, 1, 1));

        marked.IsStale.ShouldBe(isStale);
        (marked.BaselineReason, marked.BaselineUntil, marked.Statement).ShouldBe((null, null, ""));
    }

    [TestCase("2027-01-31T23:59:59Z", true)]
    [TestCase("2027-02-01T00:00:00Z", false)]
    public async Task Given_a_run_When_the_day_has_passed_by_its_clock_Then_the_Fail_is_red_again(string now, bool isExpected)
    {
        const string id = "passive/dates";
        await using var target = ScriptedTarget.Answering(_ => "HTTP/1.1 200 OK\r\nDate: today\r\nContent-Length: 2\r\n\r\nhi");
        TargetAddress.TryParse(target.Url, out var address).ShouldBeNull();
        var entry = new BaselineEntry("RFC 9112 §9.3: known", new DateOnly(2027, 1, 31));
        var options = new RunOptions
        {
            Address = address!,
            Profile = new TargetProfile { Deadlines = WholeRun.Quick },
            Baseline = new Baseline("b", "", new Dictionary<string, BaselineEntry>(StringComparer.Ordinal) { [id] = entry }),
            TimeProvider = new ClockOf(DateTimeOffset.Parse(now)),
        };
        using var session = await RunSession.StartAsync(options, FixtureCatalog.Register, CancellationToken.None);

        var rule = session.RunPassive().Single(result => result.Id == id);

        rule.Verdict.ShouldBe(Verdict.Fail);
        rule.IsExpected.ShouldBe(isExpected);
    }

    private sealed class ClockOf(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
