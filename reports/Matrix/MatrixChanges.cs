namespace HttpConformance.Reports.Matrix;

/// <summary>What changed from one column to another.</summary>
/// <param name="From">The column before.</param>
/// <param name="To">The column after.</param>
/// <param name="ByKind">The rows of each kind of change that there is.</param>
internal sealed record MatrixChanges(int From, int To, ILookup<ChangeKind, MatrixRow> ByKind)
{
    public static MatrixChanges Between(MatrixTable table, int from, int to) => new(
        from,
        to,
        table.Rows.ToLookup(row => CellChange.Of(row.Results[from], row.Results[to])));
}
