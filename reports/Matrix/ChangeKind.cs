namespace HttpConformance.Reports.Matrix;

/// <summary>What became of a check from one run to another.</summary>
internal enum ChangeKind
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>The verdict is worse: what was lawful is not, or no longer as good.</summary>
    Worse,

    /// <summary>The verdict is better.</summary>
    Better,

    /// <summary>Another verdict that is neither worse nor better: an option is used otherwise.</summary>
    Other,

    /// <summary>Only one of the runs says something about the server: in the other the check was skipped, or nothing could be concluded.</summary>
    Judged,

    /// <summary>In one of the runs, two tries came to two verdicts: what it says about a change cannot be relied on.</summary>
    Unstable,

    /// <summary>Only the first run has the check.</summary>
    OnlyBefore,

    /// <summary>Only the second run has the check.</summary>
    OnlyAfter,
}
