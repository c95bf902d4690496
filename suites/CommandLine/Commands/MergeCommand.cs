using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Options;
using HttpConformance.CommandLine.Output;
using HttpConformance.Reports;
using HttpConformance.Reports.Json;
using HttpConformance.Reports.Merging;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>merge</c>: one report of all shards of a run.</summary>
internal sealed class MergeCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Argument<string[]> _files = new("REPORT")
    {
        HelpName = "REPORT",
        Description = "The report.json of every shard, in any order.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly ReportOptions _reports = new();
    private readonly VendorOptions _vendor = new();
    private readonly GateOptions _gate = new();
    private readonly Option<string?> _fixtures = FixturesOption.Create();
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Names the checks that passed too." };

    public MergeCommand(ToolContext context)
        : base("merge", "Makes one report of the shards of a run, and ends as the whole run would have.")
    {
        _context = context;
        Add(_files);
        _reports.AddTo(this);
        _vendor.AddTo(this);
        _gate.AddAnnotationsTo(this);
        Add(_verbose);
        Add(_fixtures);
        SetAction(Merge);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("merge shard-*/report.json -o out", "report.html, report.json and summary.md of the whole run in the folder 'out'"),
        ("merge shard-*/report.json -o out --format junit", "the same run for a build server"),
    ];

    private int Merge(ParseResult parsed)
    {
        var files = _context.LoadSuite(parsed.GetValue(_fixtures));
        var gate = _gate.ReadAnnotations(parsed, _context, files);
        var report = ReportMerge.Of([.. parsed.GetValue(_files)!.Select(file => (file, ReportReader.Load(_context.FullPath(file), files.Register.Find)))]);
        using (gate.Mute())
        {
            gate.Show(report, parsed.GetValue(_verbose));
            var (folder, formats) = _reports.Read(parsed, _context);
            var notes = new RunNotes(_context.Console);
            notes.Reports(ReportFolder.Write(report, folder, formats.Count > 0 ? formats : ReportFormat.Usual, files));
            if (_vendor.Read(parsed) is { } vendor)
            {
                notes.Reports([ReportFolder.WriteVendor(report, folder, files, vendor)]);
            }
        }

        return gate.Close(report);
    }
}
