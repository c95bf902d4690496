using System.CommandLine;
using HttpConformance.Reports;

namespace HttpConformance.CommandLine.Options;

/// <summary>The options that say which reports are written, and where.</summary>
internal sealed class ReportOptions
{
    /// <summary>Where reports go when only formats are named.</summary>
    public const string DefaultFolder = "httpconformance-reports";

    private readonly Option<string?> _folder = new("--reports", "-o")
    {
        HelpName = "DIR",
        Description = "Writes the reports into this folder: json, html and md, or those of --format.",
    };

    private readonly Option<string[]> _formats = new("--format")
    {
        HelpName = "FORMAT",
        Description = $"Writes a report in this format: {string.Join(", ", ReportFormat.All.Select(format => format.Name))}. May stand several times.",
        Arity = ArgumentArity.OneOrMore,
    };

    public ReportOptions()
    {
        _formats.AcceptOnlyFromAmong([.. ReportFormat.All.Select(format => format.Name)]);
    }

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_formats);
    }

    /// <summary>Makes the folder, so that a run does not come to its end before it turns out that nothing can be written.</summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    public void Prepare(ParseResult parsed, ToolContext context)
    {
        if (Read(parsed, context) is { Formats.Count: > 0, Folder: var folder })
        {
            Directory.CreateDirectory(folder);
        }
    }

    /// <summary>The folder and the formats; no formats where no report is asked for.</summary>
    public (string Folder, IReadOnlyList<ReportFormat> Formats) Read(ParseResult parsed, ToolContext context)
    {
        var folder = parsed.GetValue(_folder);
        var names = parsed.GetValue(_formats) ?? [];
        var formats = names.Length > 0
            ? ReportFormat.All.Where(format => names.Contains(format.Name, StringComparer.Ordinal))
            : folder is null ? [] : ReportFormat.Usual;
        return (context.FullPath(folder ?? DefaultFolder), [.. formats]);
    }
}
