using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.CommandLine.Output;

/// <summary>
/// Results that are told in one piece: the values of a family with one verdict, and Errors with one reason, since a target
/// that is gone or a run that is cancelled leaves thousands of them.
/// </summary>
/// <param name="Name">The family, or the reason.</param>
/// <param name="Word">The verdict, and what the baseline makes of it.</param>
/// <param name="IsError">Whether nothing could be concluded.</param>
internal sealed record ResultGroup(string Name, string Word, bool IsError)
{
    private const string NotRunReason = "not run: ";

    public static ResultGroup Of(CheckResult result) => result.Verdict == Verdict.Error
        ? new ResultGroup(result.Reason, VerdictWords.Name(Verdict.Error), IsError: true)
        : new ResultGroup(
            FamilyOf(result),
            result.IsStale ? "stale" : $"{VerdictWords.Name(result.Verdict)}{(result.IsExpected ? ", expected" : "")}",
            IsError: false);

    /// <summary>The id without the value in brackets: a value may hold brackets, a path does not.</summary>
    public static string FamilyOf(CheckResult result) => result.Id.Split('[')[0];

    /// <summary>Whether the check was not begun: cancelled, too late, or the target was gone.</summary>
    public static bool IsNotRun(CheckResult result) =>
        result.Verdict == Verdict.Error && result.Reason.StartsWith(NotRunReason, StringComparison.Ordinal);
}
