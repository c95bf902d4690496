using HttpConformance.Judge;
using HttpConformance.Reports.Matrix;
using HttpConformance.Reports.Words;

namespace HttpConformance.CommandLine.Output;

/// <summary>Several runs side by side, in plain lines: the counts of each, then what changed between those that belong together.</summary>
/// <param name="output">Where to.</param>
/// <param name="isVerbose">Whether the checks that only one run was judged by are named too.</param>
internal sealed class ComparisonView(TextWriter output, bool isVerbose)
{
    private const string None = "-";

    public void Write(MatrixTable table)
    {
        foreach (var column in table.Columns)
        {
            output.WriteLine($"{column.Key}: {CountsText.Of(column.Counts)}");
        }

        foreach (var (from, to) in table.Pairs())
        {
            Write(table, MatrixChanges.Between(table, from, to));
        }

        output.WriteLine();
        output.WriteLine($"{Amount.Of(table.Columns.Count, "run")} of {Amount.Of(table.Rows.Count, "check")}; servers came to different verdicts in {Amount.Of(table.Rows.Count(row => row.Differs))}");
    }

    private void Write(MatrixTable table, MatrixChanges changes)
    {
        output.WriteLine();
        output.WriteLine($"What changed from {table.Columns[changes.From].Key} to {table.Columns[changes.To].Key}");
        foreach (var kind in CellChange.Shown.Where(changes.ByKind.Contains))
        {
            output.WriteLine($"  {CellChange.Words(kind)} ({Amount.Of(changes.ByKind[kind].Count())})");
            foreach (var row in changes.ByKind[kind].Take(isVerbose || kind != ChangeKind.Judged ? int.MaxValue : 0))
            {
                output.WriteLine($"    {Verdict(row.Results[changes.From]),-7} -> {Verdict(row.Results[changes.To]),-7}  {VerdictWords.Name(row.Check.Level),-9}  {CleanText.Line(row.Check.Id)}: {CleanText.Line(row.Check.Title)}");
            }
        }

        var counts = CellChange.Shown
            .Where(changes.ByKind.Contains)
            .Select(kind => $"{Amount.Of(changes.ByKind[kind].Count())} {CellChange.Words(kind)}")
            .ToList();
        output.WriteLine($"  {(counts.Count == 0 ? "nothing changed" : string.Join(", ", counts))}");
    }

    private static string Verdict(CheckResult? result) => result is null ? None : VerdictWords.Name(result.Verdict);
}
