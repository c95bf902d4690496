using HttpConformance.Judge;
using HttpConformance.Reports.Words;

namespace HttpConformance.Reports.Matrix;

/// <summary>One run: a column of the matrix.</summary>
/// <param name="Report">The run.</param>
/// <param name="Key">The server with its exact version, and where two columns would be called alike a number; no two columns have the same.</param>
/// <param name="Product">The server without its version.</param>
/// <param name="Version">The exact version; empty where none is known.</param>
public sealed record MatrixColumn(RunReport Report, string Key, string Product, string Version)
{
    private const int Limit = 120;

    /// <summary>The counts of the run.</summary>
    public VerdictCounts Counts { get; } = VerdictCounts.Of(Report.Results);

    /// <summary>Names the columns of some runs.</summary>
    internal static IReadOnlyList<MatrixColumn> Of(IReadOnlyList<RunReport> reports)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new List<MatrixColumn>(reports.Count);
        foreach (var report in reports)
        {
            var name = Name(report);
            var number = seen[name] = seen.GetValueOrDefault(name) + 1;
            var (product, version) = Split(name);
            columns.Add(number == 1
                ? new MatrixColumn(report, name, product, version)
                : new MatrixColumn(report, $"{name} (run {number})", product, $"{version} (run {number})".TrimStart()));
        }

        return columns;
    }

    /// <summary>Cuts <c>nginx 1.22.1</c>, <c>nginx/1.22.1 (Debian)</c> and <c>Kestrel (ASP.NET Core 10.0)</c> at the version.</summary>
    internal static (string Product, string Version) Split(string name)
    {
        for (var i = 1; i < name.Length - 1; i++)
        {
            if (name[i] is ' ' or '/' && (name[i + 1] == '(' || char.IsAsciiDigit(name[i + 1])))
            {
                return (name[..i].TrimEnd(), name[(i + 1)..]);
            }
        }

        return (name, "");
    }

    /// <summary>What the server is called, or else what the profile calls it, or else where it was.</summary>
    private static string Name(RunReport report)
    {
        var names = new[] { report.Server, report.Profile == "default" ? "" : report.Profile, report.TargetUrl };
        return CleanText.Line(names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name), "a server").Trim(), Limit);
    }
}
