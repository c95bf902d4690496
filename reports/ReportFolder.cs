using System.Text;
using HttpConformance.Judge;

namespace HttpConformance.Reports;

/// <summary>Writes every report of a run into one folder.</summary>
public static class ReportFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes <c>report.json</c>, <c>report.html</c> and <c>summary.md</c>, and answers with their paths. The folder is
    /// made where it does not exist; each file appears whole or not at all, in place of one of an earlier run.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<string> Write(RunReport report, string folder)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);

        Directory.CreateDirectory(folder);
        return
        [
            Whole(folder, "report.json", stream => JsonReport.Write(report, stream)),
            Whole(folder, "report.html", stream => Text(stream, writer => HtmlReport.Write(report, writer))),
            Whole(folder, "summary.md", stream => Text(stream, writer => MarkdownSummary.Write(report, writer))),
        ];
    }

    private static string Whole(string folder, string name, Action<Stream> write)
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

    private static void Text(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 64 * 1024, leaveOpen: true);
        writer.NewLine = "\n";
        write(writer);
    }
}
