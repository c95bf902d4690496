using HttpConformance.Judge;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Matrix;

/// <summary>Tells what became of a check.</summary>
internal static class CellChange
{
    /// <summary>The kinds that are changes, in the order in which they are shown.</summary>
    public static IReadOnlyList<ChangeKind> Shown { get; } =
        [ChangeKind.Worse, ChangeKind.Better, ChangeKind.Unstable, ChangeKind.Other, ChangeKind.Judged, ChangeKind.OnlyBefore, ChangeKind.OnlyAfter];

    public static ChangeKind Of(CheckResult? before, CheckResult? after) => (before, after) switch
    {
        (null, null) => ChangeKind.Same,
        (_, null) => ChangeKind.OnlyBefore,
        (null, _) => ChangeKind.OnlyAfter,
        ({ IsStable: false }, _) or (_, { IsStable: false }) => ChangeKind.Unstable,
        _ => Of(before.Verdict, after.Verdict),
    };

    public static ChangeKind Of(Verdict before, Verdict after) => (Rank(before), Rank(after)) switch
    {
        _ when before == after => ChangeKind.Same,
        (null, _) or (_, null) => ChangeKind.Judged,
        var (was, is_) when was == is_ => ChangeKind.Other,
        var (was, is_) => is_ > was ? ChangeKind.Worse : ChangeKind.Better,
    };

    /// <summary>The name under which programs know a kind.</summary>
    public static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Worse => "worse",
        ChangeKind.Better => "better",
        ChangeKind.Unstable => "unstable",
        ChangeKind.Other => "other",
        ChangeKind.Judged => "judged",
        ChangeKind.OnlyBefore => "onlyBefore",
        ChangeKind.OnlyAfter => "onlyAfter",
        _ => "same",
    };

    /// <summary>What a kind is called to people.</summary>
    public static string Words(ChangeKind kind) => kind switch
    {
        ChangeKind.Worse => "became worse",
        ChangeKind.Better => "became better",
        ChangeKind.Unstable => "unstable",
        ChangeKind.Other => "changed otherwise",
        ChangeKind.Judged => "judged in one only",
        ChangeKind.OnlyBefore => "only before",
        ChangeKind.OnlyAfter => "only after",
        _ => "the same",
    };

    /// <summary>How bad a verdict is; nothing where it says nothing about the server.</summary>
    private static int? Rank(Verdict verdict) => verdict switch
    {
        Verdict.Pass or Verdict.Info => 0,
        Verdict.Warn => 1,
        Verdict.Fail => 2,
        Verdict.Fatal => 3,
        _ => null,
    };
}
