using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Words;

/// <summary>The names of verdicts and levels, the same in every report.</summary>
internal static class VerdictWords
{
    /// <summary>The order of the columns of every table; what was skipped stands last, beside the rest.</summary>
    public static IReadOnlyList<Verdict> Columns { get; } =
    [
        Verdict.Pass, Verdict.Warn, Verdict.Fail, Verdict.Fatal, Verdict.Info, Verdict.Error, Verdict.Skipped,
    ];

    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.Warn => "warn",
        Verdict.Fail => "fail",
        Verdict.Fatal => "fatal",
        Verdict.Info => "info",
        Verdict.Skipped => "skipped",
        Verdict.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "not a verdict"),
    };

    public static string Name(Level level) => level switch
    {
        Level.Must => "must",
        Level.Should => "should",
        Level.May => "may",
        Level.Hardening => "hardening",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "not a level"),
    };

    public static string Name(TranscriptDirection direction) => direction switch
    {
        TranscriptDirection.Sent => "sent",
        TranscriptDirection.Received => "received",
        _ => "event",
    };

    /// <summary>A sign for each verdict, so that colour is never the only one.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "\u2713",
        Verdict.Warn => "!",
        Verdict.Fail => "\u2715",
        Verdict.Fatal => "\u2020",
        Verdict.Info => "i",
        Verdict.Skipped => "\u2013",
        _ => "?",
    };

    public static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "a lawful outcome was seen",
        Verdict.Warn => "lawful but weaker, or a SHOULD that is not met",
        Verdict.Fail => "a requirement is violated",
        Verdict.Fatal => "the target stopped serving at this check",
        Verdict.Info => "an option of the protocol, reported as observed",
        Verdict.Skipped => "a capability that the check needs is missing",
        _ => "nothing can be concluded",
    };

    public static string Meaning(Level level) => level switch
    {
        Level.Must => "MUST, MUST NOT, or the grammar itself",
        Level.Should => "SHOULD or SHOULD NOT",
        Level.May => "MAY: reported as observed",
        _ => "lawful but risky: never counted as conformance",
    };

    /// <summary>What an outcome that the check does not foresee is worth.</summary>
    public static string Unforeseen(Level level) => Name(level switch
    {
        Level.Must => Verdict.Fail,
        Level.May => Verdict.Info,
        _ => Verdict.Warn,
    });
}
