using System.Collections.Frozen;
using System.Text;
using HttpConformance.Judge;
using HttpConformance.Wire;
using HttpConformance.Reports.Words;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Matrix.Page;

/// <summary>
/// The cells of a row. There are tens of thousands on a page, so they are short, and nothing of what a server sent is in them:
/// the column and the row say the rest.
/// </summary>
internal static class CellMarkup
{
    private const string NoResult = "<td><span class=\"unseen\">not run</span></td>";

    private static readonly FrozenDictionary<Verdict, (char Letter, string Word)> Short = VerdictWords.Columns.ToFrozenDictionary(
        verdict => verdict,
        verdict => verdict switch
        {
            Verdict.Fatal => ('x', "fatal"),
            Verdict.Skipped => ('s', "skip"),
            _ => (VerdictWords.Name(verdict)[0], VerdictWords.Name(verdict)),
        });

    /// <summary>The letter that stands for a verdict in what the script reads.</summary>
    public static char Letter(Verdict verdict) => Short[verdict].Letter;

    /// <summary>One letter a column: a capital one where two tries came to two verdicts, a dot where the run does not have the check.</summary>
    public static string Letters(MatrixRow row) => string.Concat(row.Results.Select(result => result switch
    {
        null => '.',
        { IsStable: false } => char.ToUpperInvariant(Letter(result.Verdict)),
        _ => Letter(result.Verdict),
    }));

    public static MarkupString Cells(MatrixRow row)
    {
        var cells = new StringBuilder();
        foreach (var result in row.Results)
        {
            cells.Append(result is null ? NoResult : Cell(result));
        }

        return new MarkupString(cells.ToString());
    }

    private static string Cell(CheckResult result) =>
        $"<td class=\"{Letter(result.Verdict)}\"><button>{Short[result.Verdict].Word}{(result.IsStable ? "" : "<i>unstable</i>")}{(result.IsExpected ? "<i>known</i>" : "")}</button></td>";
}
