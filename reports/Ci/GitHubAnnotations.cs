using System.Globalization;
using HttpConformance.Judge;
using HttpConformance.Reports.Fleet;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Ci;

/// <summary>Shows red results as errors, and each Warn as a warning, beside the fixture in the web pages of GitHub.</summary>
public static class GitHubAnnotations
{
    /// <summary>GitHub shows ten errors and ten warnings of a step; the last of them says how many more there are.</summary>
    public const int Most = 10;

    private const int LongestReason = 1000;

    /// <summary>Writes the lines that GitHub Actions acts on.</summary>
    /// <param name="report">The run.</param>
    /// <param name="fixtures">The folder of the fixtures.</param>
    /// <param name="workspace">The checkout that file names start from (<c>GITHUB_WORKSPACE</c>); empty where it is not known.</param>
    /// <param name="writer">The standard output; it stays open.</param>
    public static void Write(RunReport report, string fixtures, string workspace, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);

        var folder = Below(workspace, fixtures);
        var red = report.Results.Where(result => Gate.IsRed(result, report)).OrderByDescending(result => Severity.Of(result.Verdict)).ToList();
        Write("error", red, folder, writer);
        Write("warning", [.. report.Results.Where(result => result.Verdict == Verdict.Warn).Except(red)], folder, writer);
    }

    /// <summary>The same for many targets: each that is not conformant is an error.</summary>
    /// <param name="summary">The fleet.</param>
    /// <param name="writer">The standard output; it stays open.</param>
    public static void Write(FleetSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(writer);

        Write("error", [.. summary.Rows.Where(row => row.Outcome != FleetOutcome.Conformant)], LineOf, writer);

        static string LineOf(string command, FleetRow row) =>
            WorkflowCommand.Of(command, [("title", $"{row.Name} ({FleetSummary.Name(row.Outcome)})")], row.Words);
    }

    private static void Write(string command, List<CheckResult> results, string folder, TextWriter writer)
    {
        Write(command, results, LineOf, writer);

        string LineOf(string name, CheckResult result)
        {
            var (file, line) = Place(result.Source, folder);
            var title = $"{CleanText.Line(result.Id, 200)} ({(result.IsStale ? "stale baseline" : VerdictWords.Name(result.Verdict))})";
            return WorkflowCommand.Of(name, [("file", file), ("line", line), ("title", title)], Message(result));
        }
    }

    private static void Write<T>(string command, List<T> items, Func<string, T, string> lineOf, TextWriter writer)
    {
        var shown = items.Count <= Most ? items.Count : Most - 1;
        foreach (var item in items.Take(shown))
        {
            writer.Write($"{lineOf(command, item)}\n");
        }

        if (shown < items.Count)
        {
            var more = $"{Amount.Of(items.Count - shown)} more; the report has all of them";
            writer.Write($"{WorkflowCommand.Of(command, [("title", "HTTP/1.1 conformance")], more)}\n");
        }
    }

    private static string Message(CheckResult result)
    {
        var sections = string.Join(", ", result.Requirements.Select(requirement => requirement.Section).Distinct(StringComparer.Ordinal));
        var what = result.IsStale ? "the baseline lists this check as a known Fail, and it did not fail; remove its line. " : "";
        return $"{CleanText.Line(result.Title, 300)}\n{what}{CleanText.Line(result.Reason, LongestReason)}{(sections.Length == 0 ? "" : $"\n{CleanText.Line(sections, 300)}")}";
    }

    /// <summary>A source is <c>fixtures/topic/name.wire:line</c>, whatever the folder is called and wherever it stands.</summary>
    private static (string File, string Line) Place(string source, string folder)
    {
        var colon = source.LastIndexOf(':');
        var line = colon > 0 && int.TryParse(source.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"{number}" : "";
        var file = CleanText.Line(line.Length > 0 ? source[..colon] : source, 400);
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        return (folder.Length > 0 && slash > 0 ? $"{folder}{file[slash..]}" : file, line);
    }

    private static string Below(string workspace, string fixtures)
    {
        if (workspace.Length == 0)
        {
            return "";
        }

        var path = Path.GetRelativePath(workspace, fixtures).Replace('\\', '/');
        return path is "." || path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "" : path;
    }
}
