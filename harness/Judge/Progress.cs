namespace HttpConformance.Judge;

/// <summary>How far an outcome has got.</summary>
internal enum Progress
{
    /// <summary>More has to come before it can be told.</summary>
    Undecided,

    /// <summary>It is what came.</summary>
    Matched,

    /// <summary>Something came that it does not foresee.</summary>
    Missed,
}
