using System.Diagnostics;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class CompletionTests
{
    [TestCase("ru", "run")]
    [TestCase("run --topic fra", "framing")]
    [TestCase("run http://127.0.0.1:8080 --topic fra", "framing")]
    [TestCase("run --id framing/", "framing/malformed-length framing/unknown-coding")]
    [TestCase("run --once framing/malformed-length[", "framing/malformed-length[+5] framing/malformed-length[five]")]
    [TestCase("explain messages/", "messages/served messages/server-field")]
    [TestCase("explain passive/date-p", "passive/date-present")]
    [TestCase("list --level ma", "may")]
    [TestCase("list --tag smo", "smoke")]
    [TestCase("list --exclude framing/m", "framing/malformed-length")]
    [TestCase("run --form", "--format")]
    [TestCase("run --format h", "html")]
    [TestCase("completion z", "zsh")]
    public async Task A_shell_is_told_the_words_that_may_follow(string line, string expected)
    {
        // Given
        var whole = $"httpconformance {line}";

        // When
        var run = await ToolRun.Of($"[suggest:{whole.Length}]", whole);

        // Then
        var words = run.ShouldEndWith(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var word = line.Split(' ')[^1];
        words.Where(found => found.StartsWith(word, StringComparison.Ordinal)).ShouldBe(expected.Split(' '), $"all: {run.Output}");
    }

    [Test]
    public async Task Bash_completes_by_the_script_that_the_tool_prints()
    {
        // Given the script, and the tool by its name
        using var folder = new TemporaryFolder();
        var script = (await ToolRun.Of("completion", "bash")).ShouldEndWith(0).Output;
        var tool = typeof(HttpConformance.CommandLine.Tool).Assembly.Location;
        folder.Write("session.sh", $$"""
            httpconformance() { dotnet '{{tool}}' "$@"; }
            source completion.sh
            COMP_LINE='httpconformance run --topic pipe'
            COMP_POINT=${#COMP_LINE}
            COMP_WORDS=(httpconformance run --topic pipe)
            COMP_CWORD=3
            _httpconformance
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        folder.Write("completion.sh", script);

        // When
        using var bash = Process.Start(new ProcessStartInfo("bash", ["session.sh"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, UseShellExecute = false }).ShouldNotBeNull();
        var completed = await bash.StandardOutput.ReadToEndAsync();

        // Then
        completed.ShouldBe("pipelining\n");
    }

    [TestCase("zsh", "#compdef httpconformance\n")]
    [TestCase("fish", "complete -c httpconformance ")]
    public async Task The_other_shells_get_their_script(string shell, string expected) =>
        (await ToolRun.Of("completion", shell)).ShouldEndWith(0).Output.ShouldContain(expected);
}
