namespace HttpConformance.Running;

/// <summary>What a person asks a run to be: the words of a command line or of settings, not read yet.</summary>
public sealed record RunRequest
{
    /// <summary>The target that takes no URL: the reference target within this process.</summary>
    public const string Embedded = "embedded";

    /// <summary>The target's URL, or <see cref="Embedded"/>; <see langword="null"/> takes the URL of the profile.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the embedded target runs where neither <see cref="Target"/> nor the profile names one.</summary>
    public bool FallsBackToEmbedded { get; init; }

    /// <summary>The file of the profile.</summary>
    public string? Profile { get; init; }

    /// <summary>The file of the baseline; the embedded target has one of its own.</summary>
    public string? Baseline { get; init; }

    /// <summary>The baseline that is to be written anew; read instead of <see cref="Baseline"/>.</summary>
    public string? UpdateBaseline { get; init; }

    /// <summary>Which part of the checks to run; <see langword="null"/> for all of them.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether a Warn counts as a failure.</summary>
    public bool IsStrict { get; init; }
}
