namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class UsageTests
{
    [TestCase("rnu", "unknown command 'rnu'; did you mean 'run'?")]
    [TestCase("run http://127.0.0.1:8080 --tpoic framing", "unknown option '--tpoic'; did you mean '--topic'?")]
    [TestCase("list --topic framin", "--topic framin: matches no check; did you mean 'framing'?")]
    [TestCase("list --level mst", "--level mst: matches no check; did you mean 'must'?")]
    [TestCase("list --level everything", "known: hardening, may, must, should")]
    [TestCase("list --id framing/unknown-codin", "did you mean 'framing/unknown-coding'?")]
    [TestCase("list --id nothing*", "--id nothing*: matches no check")]
    [TestCase("list --tag smok", "did you mean 'smoke'?")]
    [TestCase("list --rfc six", "write a document or a section, such as 9112 or 9112-6.1")]
    [TestCase("list --exclude fraing", "did you mean 'framing'?")]
    [TestCase("list --topic framing --level may", "no check matches all of them")]
    [TestCase("list --fixtures nowhere", "cannot read the folder")]
    [TestCase("explain framing/unknown-codin", "did you mean 'framing/unknown-coding'?")]
    [TestCase("explain", "'ID'")]
    [TestCase("run", "no target: name a URL")]
    [TestCase("run 127.0.0.1:8080", "is no URL of a target; write http://host:port")]
    [TestCase("run http://127.0.0.1:8080/path", "holds more than scheme, host and port")]
    [TestCase("run http://127.0.0.1:8080 --profile nowhere.yaml", "the file cannot be read")]
    [TestCase("run http://127.0.0.1:8080 --format pdf", "'pdf'")]
    [TestCase("run http://127.0.0.1:8080 --once framing/unknown-codin", "did you mean 'framing/unknown-coding'?")]
    [TestCase("run http://127.0.0.1:8080 --once framing/malformed-length", "a family of 2 checks; name one of them, such as framing/malformed-length[+5]")]
    [TestCase("run http://127.0.0.1:8080 --once passive/date-present", "has no exchange of its own")]
    [TestCase("run embedded --update-baseline nowhere/known.yaml", "--update-baseline nowhere/known.yaml: there is no such folder")]
    [TestCase("run embedded --once messages/served --reports out", "--once shows one exchange and writes no reports")]
    [TestCase("run embedded --once messages/served --topic framing", "--once names its check; leave the filters out")]
    [TestCase("lint nowhere.wire", "there is no such file or folder")]
    [TestCase("completion tcsh", "'tcsh'")]
    public async Task What_cannot_be_carried_out_ends_with_2_and_says_what_to_write(string line, string expected)
    {
        // When
        var run = await ToolRun.Of(line.Split(' '));

        // Then
        run.ShouldEndWith(2).Error.ShouldContain(expected);
        run.Error.ShouldNotContain("   at ");
    }

    [Test]
    public async Task Without_a_command_the_help_is_shown()
    {
        var run = await ToolRun.Of();

        run.ShouldEndWith(2).Output.ShouldBe((await ToolRun.Of("--help")).Output);
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_to_is_found_out_before_the_run()
    {
        // Given a file where the folder has to be
        using var folder = new TemporaryFolder();
        folder.Write("out", "");

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "run", "http://127.0.0.1:9", "--reports", "out");

        // Then
        run.ShouldEndWith(2).Error.ShouldContain(folder.File("out"));
        run.Output.ShouldBeEmpty();
    }

    [Test]
    public async Task A_target_that_is_not_there_ends_with_3()
    {
        // Given a port on which nothing listens: that of a target which is gone again
        string url;
        await using (var gone = Running.ScriptedTarget.Answering(_ => Running.ScriptedTarget.Resource))
        {
            url = gone.Url;
        }

        // When
        var run = await ToolRun.Of("run", url);

        // Then
        run.ShouldEndWith(3).Error.ShouldContain("no connection");
        run.Error.ShouldNotContain("   at ");
    }

    [Test]
    public async Task Fixtures_with_errors_are_not_run()
    {
        // Given
        using var folder = new TemporaryFolder();
        folder.Write("requirements/rfc.yaml", "- id: a\n  section: RFC 9112 \u00A72.1\n  level: MUST\n  text: 'x'\n");
        folder.Write("messages/broken.wire", "Titel: x\n");

        // When
        var run = await ToolRun.Of("run", "http://127.0.0.1:9", "--fixtures", folder.Path);

        // Then
        run.ShouldEndWith(2).Error.ShouldContain("broken.wire:1:1: error: unknown field 'Titel'; did you mean 'Title'?");
    }
}
