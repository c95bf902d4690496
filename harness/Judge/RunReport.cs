using HttpConformance.Running;

namespace HttpConformance.Judge;

/// <summary>One whole run against one target.</summary>
public sealed record RunReport
{
    /// <summary>The version of the suite.</summary>
    public required string SuiteVersion { get; init; }

    /// <summary>The digest of the fixtures that ran, in hex; empty where it is not known.</summary>
    public string FixtureDigest { get; init; } = "";

    /// <summary>Which part of a run this is; <see langword="null"/> for a whole one.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The target's URL.</summary>
    public required string TargetUrl { get; init; }

    /// <summary>The <c>Server</c> field of its answers, or what the caller knows better; empty where there is neither.</summary>
    public required string Server { get; init; }

    /// <summary>The server that the baseline was read on; empty where there is none.</summary>
    public string BaselineServer { get; init; } = "";

    /// <summary>Says that the baseline is about another server or version; empty where it is not.</summary>
    public string BaselineNotice => BaselineServer.Length == 0 || BaselineServer == Server
        ? ""
        : $"server version differs from the baseline's: this is '{Server}', the baseline was read on '{BaselineServer}'";

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
