using HttpConformance.Judge;

namespace HttpConformance.CommandLine.Running;

/// <summary>Shows a run while it goes on.</summary>
internal interface IRunDisplay
{
    /// <summary>Shows the run from its beginning to its end.</summary>
    /// <param name="heading">What is run.</param>
    /// <param name="run">Runs it; results are reported from several threads.</param>
    Task<RunReport> ShowAsync(RunHeading heading, Func<IProgress<CheckResult>, Task<RunReport>> run);
}

/// <summary>What a run is about, as it is known before it begins.</summary>
/// <param name="Target">The URL of the target.</param>
/// <param name="Count">How many results there will be.</param>
/// <param name="IsStrict">Whether a Warn is red.</param>
internal sealed record RunHeading(string Target, int Count, bool IsStrict);
