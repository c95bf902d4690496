using System.Text;
using HttpConformance.Judge;
using HttpConformance.Reports.Changes;
using HttpConformance.Reports.Fleet;

namespace HttpConformance.Reports.Ci;

/// <summary>Appends to the summary of a step (<c>GITHUB_STEP_SUMMARY</c>), which GitHub shows on the page of a run.</summary>
public static class JobSummary
{
    /// <summary>GitHub takes one MiB a step and shows none of a longer summary.</summary>
    public const int MostOctets = 1024 * 1024;

    private const int Reserve = 1024;

    /// <summary>Appends the summary of a run.</summary>
    /// <param name="file">The file; it may hold what an earlier command of the step wrote.</param>
    /// <param name="report">The run.</param>
    /// <param name="changes">What changed since an earlier report; <see langword="null"/> where nobody asked.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(string file, RunReport report, ReportChanges? changes = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        if (changes is not null)
        {
            ChangesMarkdown.Write(changes, text);
        }

        MarkdownSummary.Write(report, text);
        Append(file, text.ToString());
    }

    /// <summary>Appends the summary of a fleet.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(string file, FleetSummary summary)
    {
        using var text = new StringWriter { NewLine = "\n" };
        FleetReport.WriteMarkdown(summary, text);
        Append(file, text.ToString());
    }

    private static void Append(string file, string markdown)
    {
        var room = MostOctets - Reserve - (File.Exists(file) ? new FileInfo(file).Length : 0);
        File.AppendAllText(file, Cut(markdown, room));
    }

    /// <summary>Cuts between two lines, so that no element is left open.</summary>
    internal static string Cut(string markdown, long octets)
    {
        if (Encoding.UTF8.GetByteCount(markdown) <= octets)
        {
            return markdown;
        }

        var kept = new StringBuilder();
        long length = 0;
        foreach (var line in markdown.Split('\n'))
        {
            length += Encoding.UTF8.GetByteCount(line) + 1;
            if (length > octets)
            {
                break;
            }

            kept.Append(line).Append('\n');
        }

        return kept.Append("\nThe rest does not fit into a summary; the report has all of it.\n").ToString();
    }
}
