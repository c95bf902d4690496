using HttpConformance.CommandLine.Output;
using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;
using Spectre.Console;

namespace HttpConformance.CommandLine.Running;

/// <summary>For a terminal: a bar that grows, the counts beside it, and above it a line for every red result as it comes.</summary>
internal sealed class TerminalDisplay(IAnsiConsole console) : IRunDisplay, IProgress<CheckResult>
{
    private readonly Lock _gate = new();
    private readonly int[] _counts = new int[Enum.GetValues<Verdict>().Length];
    private RunHeading _heading = new("", 0, false);
    private RedLines _lines = new(false);
    private ProgressTask? _bar;

    public Task<RunReport> ShowAsync(RunHeading heading, Func<IProgress<CheckResult>, Task<RunReport>> run)
    {
        _heading = heading;

        // One row each: the bar is drawn anew below, and what a second row would run into is not erased.
        _lines = new RedLines(heading.IsStrict, console.Profile.Width - 1);
        console.WriteLine($"{Amount.Of(heading.Count, "check")} against {CleanText.Line(heading.Target)}");
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn { Width = 30 }, new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
            .StartAsync(async progress =>
            {
                _bar = progress.AddTask("finding out what the server offers", maxValue: heading.Count);
                return await run(this);
            });
    }

    public void Report(CheckResult value)
    {
        lock (_gate)
        {
            _counts[(int)value.Verdict]++;
            if (_lines.Of(value) is { } line)
            {
                console.WriteLine(line, VerdictStyle.Of(value.Verdict));
            }

            _bar!.Description = Markup.Escape(Counts());
            _bar.Increment(1);
        }
    }

    private string Counts()
    {
        var parts = VerdictWords.Columns
            .Where(verdict => _counts[(int)verdict] > 0)
            .Select(verdict => $"{Amount.Of(_counts[(int)verdict])} {VerdictWords.Name(verdict)}");
        return $"{Amount.Of(_counts.Sum())}/{Amount.Of(_heading.Count)}: {string.Join(", ", parts)}";
    }
}
