namespace HttpConformance.CommandLine;

/// <summary>What the process ends with; scripts rely on it.</summary>
internal static class ExitCode
{
    /// <summary>Everything is as it has to be.</summary>
    public const int Conformant = 0;

    /// <summary>A check failed, or nothing could be concluded about one.</summary>
    public const int Failed = 1;

    /// <summary>The command line, or a file that it names, cannot be used, or nothing matches the filters.</summary>
    public const int Usage = 2;

    /// <summary>The target cannot be reached.</summary>
    public const int Unreachable = 3;
}
