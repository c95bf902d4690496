using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Options;
using HttpConformance.CommandLine.Output;
using HttpConformance.Reports;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>docs</c>: the page of all checks.</summary>
internal sealed class DocsCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Option<string?> _fixtures = FixturesOption.Create();
    private readonly Argument<string> _file = new("FILE")
    {
        HelpName = "FILE",
        Description = "The file; checks.html where none is named.",
        DefaultValueFactory = _ => "checks.html",
    };

    public DocsCommand(ToolContext context)
        : base("docs", "Writes one HTML file with an explanation of every check, to be searched and read without a server.")
    {
        _context = context;
        Add(_file);
        Add(_fixtures);
        SetAction(Write);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("docs", "checks.html in this folder"),
        ("docs public/index.html", "another file"),
    ];

    private int Write(ParseResult parsed)
    {
        var files = _context.LoadSuite(parsed.GetValue(_fixtures));
        new RunNotes(_context.Console).Reports([ReportFolder.WriteChecks(files, _context.FullPath(parsed.GetValue(_file)!))]);
        return ExitCode.Conformant;
    }
}
