using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Options;
using HttpConformance.CommandLine.Output;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Json;
using HttpConformance.Reports.Matrix;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>compare</c>: several runs side by side, and what changed from one to another.</summary>
internal sealed class CompareCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Argument<string[]> _files = new("REPORT")
    {
        HelpName = "REPORT",
        Description = "Two report.json or more, or folders that have one; of two, the earlier first.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "DIR", Description = "The folder for matrix.html and matrix.json; without it, nothing is written." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Names the checks too that were skipped in one of two runs." };
    private readonly Option<string?> _fixtures = FixturesOption.Create();

    public CompareCommand(ToolContext context)
        : base("compare", "Puts runs side by side: what differs, and what became worse or better. Of two, ends with 1 where something became worse.")
    {
        _context = context;
        Add(_files);
        Add(_output);
        Add(_verbose);
        Add(_fixtures);
        SetAction(Compare);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("compare nginx-1.22/report.json nginx-1.26/report.json", "what changed from one version to the other"),
        ("compare nginx apache node -o out", "three folders with reports; matrix.html and matrix.json in the folder 'out'"),
    ];

    private int Compare(ParseResult parsed)
    {
        var files = parsed.GetValue(_files)!;
        if (files.Length < 2)
        {
            throw new UsageException("compare needs two reports or more");
        }

        var suite = _context.LoadSuite(parsed.GetValue(_fixtures));
        IReadOnlyList<RunReport> reports = [.. files.Select(file => ReportReader.Load(Report(file), suite.Register.Find))];
        var table = MatrixTable.Of(reports);
        var view = new ComparisonView(_context.Console.Profile.Out.Writer, parsed.GetValue(_verbose));
        view.Write(table);
        if (parsed.GetValue(_output) is { } folder)
        {
            new RunNotes(_context.Console).Reports(MatrixReport.Write(_context.FullPath(folder), reports));
        }

        return reports.Count == 2 && MatrixChanges.Between(table, 0, 1).ByKind[ChangeKind.Worse].Any() ? ExitCode.Failed : ExitCode.Conformant;
    }

    private string Report(string path)
    {
        var full = _context.FullPath(path);
        return Directory.Exists(full) ? Path.Combine(full, "report.json") : full;
    }
}
