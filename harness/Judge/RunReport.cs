namespace HttpConformance.Judge;

/// <summary>One whole run against one target.</summary>
public sealed record RunReport
{
    /// <summary>The version of the suite.</summary>
    public required string SuiteVersion { get; init; }

    /// <summary>The target's URL.</summary>
    public required string TargetUrl { get; init; }

    /// <summary>The <c>Server</c> field of its answers; empty where it sends none.</summary>
    public required string Server { get; init; }

    /// <summary>The name of the profile.</summary>
    public required string Profile { get; init; }

    /// <summary>Each capability of the target contract, and whether the target offers it.</summary>
    public required IReadOnlyDictionary<string, bool> Capabilities { get; init; }

    /// <summary>When the first check began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The time from the first check to the end of the last.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>All results, ordered by id.</summary>
    public required IReadOnlyList<CheckResult> Results { get; init; }

    /// <summary>Whether a Warn counts as a failure of the run.</summary>
    public bool Strict { get; init; }
}
