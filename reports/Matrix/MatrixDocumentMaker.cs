using HttpConformance.Reports.Json;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Matrix;

/// <summary>Puts a matrix into the shape of <c>matrix.json</c>.</summary>
internal static class MatrixDocumentMaker
{
    private const int SchemaVersion = 1;

    public static MatrixDocument Of(MatrixTable table) => new(
        SchemaVersion,
        [.. table.Columns.Select(Of)],
        [.. table.Rows.Select(row => Of(table, row))],
        [.. table.Pairs().Select(pair => Of(table, MatrixChanges.Between(table, pair.From, pair.To)))]);

    private static ServerDocument Of(MatrixColumn column) => new(
        column.Key,
        column.Product,
        column.Version,
        column.Report.Profile,
        column.Report.SuiteVersion,
        CountsDocument.Of(column.Counts),
        [.. column.Report.Capabilities.Where(capability => capability.Value).Select(capability => capability.Key).Order(StringComparer.Ordinal)]);

    private static MatrixCheckDocument Of(MatrixTable table, MatrixRow row)
    {
        var results = table.Columns.Zip(row.Results, (column, result) => (column.Key, Result: result)).Where(cell => cell.Result is not null).ToList();
        var unstable = results.Where(cell => !cell.Result!.IsStable).Select(cell => cell.Key).ToList();
        var expected = results.Where(cell => cell.Result!.IsExpected).ToDictionary(cell => cell.Key, cell => cell.Result!.BaselineReason!, StringComparer.Ordinal);
        return new MatrixCheckDocument
        {
            Id = row.Check.Id,
            Title = row.Check.Title,
            Topic = row.Check.Topic,
            Level = VerdictWords.Name(row.Check.Level),
            Requirements = [.. row.Check.Requirements.Select(requirement => requirement.Id)],
            Spec = row.Sections,
            Differs = row.Differs,
            Verdicts = results.ToDictionary(cell => cell.Key, cell => VerdictWords.Name(cell.Result!.Verdict), StringComparer.Ordinal),
            Unstable = unstable.Count == 0 ? null : unstable,
            Expected = expected.Count == 0 ? null : expected,
        };
    }

    private static ChangesDocument Of(MatrixTable table, MatrixChanges changes) => new(
        table.Columns[changes.From].Key,
        table.Columns[changes.To].Key,
        CellChange.Shown.ToDictionary(
            CellChange.Name,
            kind => (IReadOnlyList<string>)[.. changes.ByKind[kind].Select(row => row.Check.Id)],
            StringComparer.Ordinal));
}
