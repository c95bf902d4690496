using HttpConformance.CommandLine.Running;
using HttpConformance.SelfTests.Reports;
using Spectre.Console;
using Spectre.Console.Testing;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class TerminalDisplayTests
{
    [Test]
    public async Task A_terminal_shows_counts_and_every_red_result_as_it_comes()
    {
        // Given
        using var console = Terminal();
        var report = SampleRun.Report;

        // When
        var shown = await new TerminalDisplay(console).ShowAsync(new RunHeading(report.TargetUrl, report.Results.Count, false), progress =>
        {
            foreach (var result in report.Results)
            {
                progress.Report(result);
            }

            return Task.FromResult(report);
        });

        // Then
        shown.ShouldBe(report);
        var text = TerminalText.WithoutSequences(console.Output);
        text.ShouldContain("10 checks against http://127.0.0.1:8080");
        text.ShouldContain("fail    framing/differing-lengths: 200 came where a refusal is required");
        text.ShouldNotContain("fail    fields/bare-cr", customMessage: "the baseline lists it");
    }

    [Test]
    public async Task A_hostile_result_does_not_disturb_the_display()
    {
        // Given
        using var console = Terminal();
        var hostile = HostileRun.Check with { BaselineReason = null };

        // When
        await new TerminalDisplay(console).ShowAsync(new RunHeading(HostileRun.Poison, 1, false), progress =>
        {
            progress.Report(hostile);
            return Task.FromResult(HostileRun.Report);
        });

        // Then nothing but what the display itself sends is left of sequences
        TerminalText.WithoutSequences(console.Output).ShouldAllBe(letter => letter == '\n' || letter == '\r' || !char.IsControl(letter));
    }

    [Test]
    public async Task An_exception_of_the_run_comes_through()
    {
        using var console = Terminal();

        await Should.ThrowAsync<HttpConformance.Targets.TargetUnreachableException>(() => new TerminalDisplay(console).ShowAsync(
            new RunHeading("http://127.0.0.1:9", 1, false), _ => throw new HttpConformance.Targets.TargetUnreachableException("gone")));
    }

    private static TestConsole Terminal()
    {
        var console = new TestConsole().EmitAnsiSequences().Colors(ColorSystem.Standard).SupportsAnsi(true).Interactive();
        console.Profile.Width = ToolRun.Columns;
        return console;
    }
}
