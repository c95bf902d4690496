using HttpConformance.CommandLine.Output;
using HttpConformance.Judge;
using HttpConformance.SelfTests.Reports;
using Spectre.Console;
using Spectre.Console.Testing;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class SummaryTests
{
    [Test]
    public void The_summary_is_a_tree_the_failures_in_full_and_the_totals() =>
        Golden.ShouldHold("CommandLine/summary.golden.txt", Shown(SampleRun.Report, isVerbose: false));

    [Test]
    public void A_verbose_summary_names_what_passed_too()
    {
        var report = SampleRun.Report;

        var shown = Shown(report, isVerbose: true);

        report.Results.ShouldAllBe(result => shown.Contains(result.Id));
    }

    [Test]
    public void A_hostile_target_has_no_say_in_the_terminal()
    {
        // Given
        var report = HostileRun.Report with { Results = [.. HostileRun.Report.Results, HostileRun.Check with { BaselineReason = null }] };

        // When
        var shown = Shown(report, isVerbose: true);

        // Then
        shown.ShouldAllBe(letter => letter == '\n' || !char.IsControl(letter));
        shown.ShouldContain("[31m", customMessage: "markup and escapes are shown as what they are");
    }

    [Test]
    public void On_a_terminal_it_is_coloured_and_the_words_stay_the_same()
    {
        // Given
        using var plain = Console();
        using var coloured = Console().EmitAnsiSequences().Colors(ColorSystem.Standard).SupportsAnsi(true);

        // When
        new RunSummaryView(plain).Write(SampleRun.Report, isVerbose: false);
        new RunSummaryView(coloured).Write(SampleRun.Report, isVerbose: false);

        // Then
        coloured.Output.ShouldContain("\u001b[");
        TerminalText.WithoutStyles(coloured.Output).ShouldBe(plain.Output);
    }

    [Test]
    public void Many_failures_are_not_all_shown_in_full()
    {
        // Given
        var report = SampleRun.Report with
        {
            Results = [.. Enumerable.Range(100, 60).Select(i => SampleRun.Lengths with { Id = $"framing/check-{i}" })],
        };

        // When
        var shown = Shown(report, isVerbose: false);

        // Then
        shown.Split("FAIL (must)").Length.ShouldBe(26);
        shown.ShouldContain("... and 35 more; --reports DIR writes all of them, --once ID --verbose shows one\n");
        shown.ShouldContain("fail framing/check-159: ");
    }

    private static string Shown(RunReport report, bool isVerbose)
    {
        using var console = Console();
        new RunSummaryView(console).Write(report, isVerbose);
        return console.Output.ReplaceLineEndings("\n");
    }

    private static TestConsole Console()
    {
        var console = new TestConsole();
        console.Profile.Width = ToolRun.Columns;
        return console;
    }
}
