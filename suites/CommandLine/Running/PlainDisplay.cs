using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using Spectre.Console;

namespace HttpConformance.CommandLine.Running;

/// <summary>For pipes, files and the logs of builds: a line for every red result as it comes, and one for every tenth of a long way.</summary>
internal sealed class PlainDisplay(IAnsiConsole console) : IRunDisplay, IProgress<CheckResult>
{
    private const int Steps = 10;
    private const int ShortestStep = 100;

    private readonly Lock _gate = new();
    private RunHeading _heading = new("", 0, false);
    private RedLines _lines = new(false);
    private int _done;
    private int _red;

    public async Task<RunReport> ShowAsync(RunHeading heading, Func<IProgress<CheckResult>, Task<RunReport>> run)
    {
        _heading = heading;
        _lines = new RedLines(heading.IsStrict);
        console.WriteLine($"{Amount.Of(heading.Count, "check")} against {CleanText.Line(heading.Target)}");
        return await run(this);
    }

    public void Report(CheckResult value)
    {
        lock (_gate)
        {
            _done++;
            _red += Gate.IsRed(value, _heading.IsStrict) ? 1 : 0;
            if (_lines.Of(value) is { } line)
            {
                console.WriteLine(line);
            }

            if (_done % Math.Max(ShortestStep, (_heading.Count + Steps - 1) / Steps) == 0)
            {
                console.WriteLine($"{Amount.Of(_done)} of {Amount.Of(_heading.Count)} done, {Amount.Of(_red)} red");
            }
        }
    }
}
