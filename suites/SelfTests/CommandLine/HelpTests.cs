using HttpConformance.CommandLine;
using Spectre.Console.Testing;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class HelpTests
{
    private static IEnumerable<string> Commands()
    {
        using var console = new TestConsole();
        return [.. CommandTree.Create(new ToolContext { Console = console, Error = TextWriter.Null }).Subcommands.Select(command => command.Name)];
    }

    [TestCase("", "help.golden.txt")]
    [TestCase("run", "help-run.golden.txt")]
    [TestCase("merge", "help-merge.golden.txt")]
    [TestCase("list", "help-list.golden.txt")]
    [TestCase("explain", "help-explain.golden.txt")]
    [TestCase("docs", "help-docs.golden.txt")]
    [TestCase("lint", "help-lint.golden.txt")]
    [TestCase("init", "help-init.golden.txt")]
    [TestCase("compare", "help-compare.golden.txt")]
    [TestCase("completion", "help-completion.golden.txt")]
    public async Task Help_says_what_a_command_does_and_ends_with_examples(string command, string golden)
    {
        // When
        var run = await ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        // Then
        run.ShouldEndWith(0).Error.ShouldBeEmpty();
        Golden.ShouldHold($"CommandLine/{golden}", run.Output);
    }

    [TestCaseSource(nameof(Commands))]
    public async Task Every_command_has_examples_and_none_is_wider_than_the_terminal(string command)
    {
        // When
        var run = await ToolRun.Of(command, "--help");

        // Then
        run.ShouldEndWith(0).Output.ShouldContain($"Examples:\n  # ");
        run.Output.ShouldContain($"  httpconformance {command}");
        var (usual, examples) = run.Output.Split("Examples:") switch { var parts => (parts[0], parts[1]) };
        usual.Split('\n').ShouldAllBe(line => line.Length <= ToolRun.Columns);
        examples.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith("  # ", StringComparison.Ordinal) || line.StartsWith($"  httpconformance {command}", StringComparison.Ordinal));
    }

    [Test]
    public async Task The_version_is_that_of_the_suite()
    {
        var run = await ToolRun.Of("--version");

        run.ShouldEndWith(0).Output.ShouldBe($"{HttpConformance.Running.SuiteVersion.Text}\n");
    }
}
