using HttpConformance.Judge;
using HttpConformance.Reports.Ci;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports.Ci;

[TestFixture]
internal sealed class GitHubAnnotationsTests
{
    [Test]
    public void The_lines_are_the_golden_ones() => Golden.ShouldHold("Reports/Ci/annotations.golden.txt", string.Join('\n', Lines(SampleRun.Report)));

    [TestCase(1, 1, 0)]
    [TestCase(10, 10, 0)]
    [TestCase(11, 10, 2)]
    [TestCase(2_000, 10, 1_991)]
    public void No_more_than_GitHub_shows_and_the_last_one_counts_the_rest(int failures, int lines, int rest)
    {
        // When
        var written = Lines(SampleRun.RunOf([.. Enumerable.Range(1, failures).Select(i => SampleRun.Check($"a/{i:0000}", Level.Must, Verdict.Fail))]));

        // Then
        written.Count.ShouldBe(lines);
        written[^1].ShouldStartWith(rest == 0 ? "::error file=fixtures/a/" : $"::error title=HTTP/1.1 conformance::{rest:N0} more; ");
    }

    [Test]
    public void What_stopped_the_target_comes_first()
    {
        // Given
        var fails = Enumerable.Range(1, 20).Select(i => SampleRun.Check($"a/{i:00}", Level.Must, Verdict.Fail));

        // When, Then
        Lines(SampleRun.RunOf([.. fails, SampleRun.Crash]))[0].ShouldContain("framing/chunk-size-overflow (fatal)");
    }

    [Test]
    public void Nothing_of_a_target_ends_a_line_or_a_property_or_begins_a_command()
    {
        // Given
        const string poison = "a%0A::error::\r\n::set-env name=X::y,file=/etc:1%";
        var result = SampleRun.Check("a/one[" + poison + "]", Level.Must, Verdict.Fail) with { Title = poison, Reason = poison, Source = poison + ":7" };

        // When
        var lines = Lines(SampleRun.RunOf(result));

        // Then
        var line = lines.ShouldHaveSingleItem();
        var (properties, message) = (line[8..].Split("::")[0], line[8..].Split("::", 2)[1]);
        properties.Split(',').Select(property => property.Split('=')[0]).ShouldBe(["file", "line", "title"]);
        line.ShouldNotContain('\r');
        line.Replace("%25", "", StringComparison.Ordinal).Replace("%0A", "", StringComparison.Ordinal).Replace("%3A", "", StringComparison.Ordinal).Replace("%2C", "", StringComparison.Ordinal).ShouldNotContain('%');
        message.ShouldStartWith("a%250A::error::\\r\\n");
    }

    [TestCase("/w", "/w/http-conformance/fixtures", "file=http-conformance/fixtures/a/one.wire,line=1,")]
    [TestCase("/w", "/w/fixtures", "file=fixtures/a/one.wire,line=1,")]
    [TestCase("/w", "/w/checks", "file=checks/a/one.wire,line=1,")]
    [TestCase("/w", "/tools/fixtures", "file=fixtures/a/one.wire,line=1,")]
    [TestCase("", "/w/fixtures", "file=fixtures/a/one.wire,line=1,")]
    public void The_file_is_named_from_the_checkout_on(string workspace, string fixtures, string file)
    {
        // Given
        using var writer = new StringWriter();

        // When
        GitHubAnnotations.Write(SampleRun.RunOf(SampleRun.Check("a/one", Level.Must, Verdict.Fail)), fixtures, workspace, writer);

        // Then
        writer.ToString().ShouldStartWith($"::error {file}");
    }

    [Test]
    public void Between_muting_and_its_end_no_line_is_a_command()
    {
        // Given
        using var writer = new StringWriter();

        // When
        using (new MutedCommands(writer))
        {
            writer.Write("    ::add-mask::a\n");
        }

        // Then
        var lines = writer.ToString().Split('\n');
        var token = lines[0]["::stop-commands::".Length..];
        token.Length.ShouldBe(32);
        lines.ShouldBe([$"::stop-commands::{token}", "    ::add-mask::a", $"::{token}::", ""]);
    }

    private static List<string> Lines(RunReport report)
    {
        using var writer = new StringWriter();
        GitHubAnnotations.Write(report, "/w/fixtures", "/w", writer);
        return [.. writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
