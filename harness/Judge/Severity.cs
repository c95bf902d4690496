using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>Which of two verdicts is the worse one.</summary>
public static class Severity
{
    /// <summary>The greater, the worse. What was not looked at is the least of all.</summary>
    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Skipped => 0,
        Verdict.Pass => 1,
        Verdict.Info => 2,
        Verdict.Warn => 3,
        Verdict.Error => 4,
        Verdict.Fail => 5,
        _ => 6,
    };
}
