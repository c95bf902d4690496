using HttpConformance.Targets;

namespace HttpConformance.Running;

/// <summary>What one run is to do.</summary>
public sealed record RunOptions
{
    /// <summary>Where the target listens.</summary>
    public required TargetAddress Address { get; init; }

    /// <summary>What is known about it.</summary>
    public TargetProfile Profile { get; init; } = new();

    /// <summary>The server and its version, where the caller knows it better than the <c>Server</c> field.</summary>
    public string Server { get; init; } = "";

    /// <summary>The Fails that are known and accepted.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>
    /// Starts the target again after it stopped serving, and waits for it to listen; without it, the command of the profile does.
    /// </summary>
    public Func<CancellationToken, Task>? Restart { get; init; }

    /// <summary>Which part of the checks to run; <see langword="null"/> for all of them.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The digest of the fixtures, for the report; see <see cref="SuiteFiles.Digest"/>.</summary>
    public string FixtureDigest { get; init; } = "";

    /// <summary>Whether a Warn counts as a failure.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
