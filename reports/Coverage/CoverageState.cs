namespace HttpConformance.Reports.Coverage;

/// <summary>How a requirement fared in a run; the first that fits counts.</summary>
public enum CoverageState
{
    /// <summary>The target stopped serving at a check of it.</summary>
    Fatal,

    /// <summary>A check of it failed.</summary>
    Fail,

    /// <summary>Nothing can be concluded from a check of it.</summary>
    Error,

    /// <summary>A check of it warned.</summary>
    Warn,

    /// <summary>Its checks passed.</summary>
    Pass,

    /// <summary>Its checks report what was observed.</summary>
    Info,

    /// <summary>The target does not offer what its checks need.</summary>
    Skipped,

    /// <summary>It has checks, and none of them is part of this run.</summary>
    NotRun,

    /// <summary>Nothing checks it.</summary>
    NoCheck,

    /// <summary>No exchange can show whether it is met.</summary>
    Untestable,
}
