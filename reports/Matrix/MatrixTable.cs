using HttpConformance.Judge;

namespace HttpConformance.Reports.Matrix;

/// <summary>Several runs side by side.</summary>
/// <param name="Columns">The runs, in the order in which they were given.</param>
/// <param name="Rows">Every check that any run has, by topic and id.</param>
public sealed record MatrixTable(IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>The rows of each topic, by its name.</summary>
    public IReadOnlyList<IGrouping<string, MatrixRow>> Topics { get; } =
        [.. Rows.GroupBy(row => row.Check.Topic, StringComparer.Ordinal)];

    /// <summary>Puts runs side by side.</summary>
    public static MatrixTable Of(IReadOnlyList<RunReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);

        var results = reports.Select(report => report.Results.ToDictionary(result => result.Id, StringComparer.Ordinal)).ToList();
        var rows = reports
            .SelectMany(report => report.Results)
            .DistinctBy(result => result.Id, StringComparer.Ordinal)
            .OrderBy(check => check.Topic, StringComparer.Ordinal)
            .ThenBy(check => check.Id, StringComparer.Ordinal)
            .Select(check => new MatrixRow(check, [.. results.Select(run => run.GetValueOrDefault(check.Id))]));
        return new MatrixTable(MatrixColumn.Of(reports), [.. rows]);
    }

    /// <summary>
    /// The columns that a reader is likely to compare: each version of a server with the one before it, and the only two there are.
    /// </summary>
    public IReadOnlyList<(int From, int To)> Pairs()
    {
        var pairs = Columns.Index()
            .GroupBy(column => column.Item.Product, StringComparer.Ordinal)
            .SelectMany(product => product.Zip(product.Skip(1), (from, to) => (from.Index, to.Index)))
            .ToList();
        return pairs.Count == 0 && Columns.Count == 2 ? [(0, 1)] : pairs;
    }
}
