using HttpConformance.Judge;
using HttpConformance.Reports.Vendor;
using HttpConformance.Running;

namespace HttpConformance.Reports;

/// <summary>Writes every report of a run into one folder.</summary>
public static class ReportFolder
{
    /// <summary>
    /// Writes <c>report.json</c>, <c>report.html</c> and <c>summary.md</c>, and answers with their paths. The folder is
    /// made where it does not exist; each file appears whole or not at all, in place of one of an earlier run.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="suite">The checks and the register, where the caller has them.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<string> Write(RunReport report, string folder, SuiteFiles? suite = null) =>
        Write(report, folder, ReportFormat.Usual, suite);

    /// <summary>Writes the reports of the given formats, in the same way.</summary>
    /// <param name="report">The run.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="formats">Which.</param>
    /// <param name="suite">The checks and the register, where the caller has them.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<string> Write(RunReport report, string folder, IEnumerable<ReportFormat> formats, SuiteFiles? suite)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(formats);

        Directory.CreateDirectory(folder);
        return [.. formats.Select(format => Whole(folder, format.FileName, stream => format.Write(report, suite, stream)))];
    }

    /// <summary>Writes <c>vendor.html</c> beside the other reports, in the same way, and answers with its path.</summary>
    /// <param name="report">The run.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="suite">The checks and the register.</param>
    /// <param name="details">What the vendor says of the server.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static string WriteVendor(RunReport report, string folder, SuiteFiles suite, VendorDetails details)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);

        Directory.CreateDirectory(folder);
        return Page(folder, VendorReport.FileName, writer => VendorReport.Write(report, suite, details, writer));
    }

    /// <summary>Writes the page of all checks, in the same way, and answers with its path.</summary>
    /// <param name="suite">The checks and the register.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static string WriteChecks(SuiteFiles suite, string file)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);

        var folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? throw new IOException($"{file} names no file");
        Directory.CreateDirectory(folder);
        return Page(folder, Path.GetFileName(file), writer => ChecksPage.Write(suite, writer));
    }

    private static string Page(string folder, string name, Action<TextWriter> write) => Whole(folder, name, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Writes a file that appears whole or not at all.</summary>
    internal static string Whole(string folder, string name, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return path;
    }
}
