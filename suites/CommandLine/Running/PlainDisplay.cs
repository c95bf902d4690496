using HttpConformance.CommandLine.Output;
using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using Spectre.Console;

namespace HttpConformance.CommandLine.Running;

/// <summary>For pipes, files and the logs of builds: a line for every red result as it comes, and one for every tenth of the way.</summary>
internal sealed class PlainDisplay(IAnsiConsole console) : IRunDisplay, IProgress<CheckResult>
{
    private const int Steps = 10;

    private readonly Lock _gate = new();
    private RunHeading _heading = new("", 0, false);
    private int _done;
    private int _red;

    public async Task<RunReport> ShowAsync(RunHeading heading, Func<IProgress<CheckResult>, Task<RunReport>> run)
    {
        _heading = heading;
        console.WriteLine($"{Amount.Of(heading.Count, "check")} against {CleanText.Line(heading.Target)}");
        return await run(this);
    }

    public void Report(CheckResult value)
    {
        lock (_gate)
        {
            _done++;
            if (Gate.IsRed(value, _heading.IsStrict))
            {
                _red++;
                console.WriteLine(ResultLine.Of(value));
            }

            if (_done * Steps / _heading.Count != (_done - 1) * Steps / _heading.Count)
            {
                console.WriteLine($"{Amount.Of(_done)} of {Amount.Of(_heading.Count)} done, {Amount.Of(_red)} red");
            }
        }
    }
}
