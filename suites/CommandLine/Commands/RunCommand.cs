using System.CommandLine;
using HttpConformance.CommandLine.Filters;
using HttpConformance.CommandLine.Fleet;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Options;
using HttpConformance.CommandLine.Output;
using HttpConformance.CommandLine.Running;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Fleet;
using HttpConformance.Running;
using HttpConformance.Running.Fleet;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>run</c>: the suite, or a part of it, against a server.</summary>
internal sealed class RunCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly TargetOptions _target = new();
    private readonly FilterOptions _filters;
    private readonly ReportOptions _reports = new();
    private readonly VendorOptions _vendor = new();
    private readonly GateOptions _gate = new();
    private readonly FleetOptions _fleet = new();
    private readonly Option<string?> _fixtures = FixturesOption.Create();
    private readonly Option<string?> _once = new("--once") { HelpName = "ID", Description = "Replays this one check a single time and shows the exchange." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Names the checks that passed too; with --once, shows every octet." };

    public RunCommand(ToolContext context)
        : base("run", "Runs the checks against a server and says what does not conform.")
    {
        _context = context;
        var completions = new Completions(context);
        _filters = new FilterOptions(completions);
        _once.CompletionSources.Add(completions.Ids);
        _target.AddTo(this);
        _filters.AddTo(this);
        _reports.AddTo(this);
        _vendor.AddTo(this);
        _gate.AddTo(this);
        _fleet.AddTo(this);
        Add(_once);
        Add(_verbose);
        Add(_fixtures);
        SetAction(RunAsync);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("run http://127.0.0.1:8080", "the whole suite against a server"),
        ("run http://127.0.0.1:8080 --reports out", "and report.html, report.json and summary.md in the folder 'out'"),
        ("run http://127.0.0.1:8080 --reports out --vendor Example --product Server", "and vendor.html, to be printed and handed over"),
        ("run --profile my-server.yaml --baseline known.yaml --strict", "as a gate: the known Fails are green, a Warn is red"),
        ("run http://127.0.0.1:8080 --topic framing --level must", "one topic, and only what a server MUST do"),
        ("run http://127.0.0.1:8080 --rfc 9112-6.1 --exclude disturbing", "one section, without the checks that burden the server"),
        ("run http://127.0.0.1:8080 --since main/report.json --format junit", "a gate for changes: red only where something became worse"),
        ("run --targets targets.yaml --reports out --format json", "every target of a file, and one summary"),
        ("run http://127.0.0.1:8080 --shard 2/8 --reports shard-2", "the second of eight machines"),
        ("run http://127.0.0.1:8080 --once keep-alive/http10-closes --verbose", "one exchange, octet by octet"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var files = _context.LoadSuite(parsed.GetValue(_fixtures));
        var request = _target.Read(parsed, _context) with { Shard = _gate.ShardOf(parsed) };
        if (_fleet.Read(parsed, _context, request.Target) is { } fleet)
        {
            return await RunFleetAsync(parsed, files, request, fleet, cancellationToken);
        }

        if (parsed.GetValue(_once) is { } id)
        {
            OnceRun.Refuse(_filters.Read(parsed), writesReports: _reports.Read(parsed, _context).Formats.Count > 0);
            var once = new OnceRun(_context, files, parsed.GetValue(_verbose));
            return await once.RunAsync(id, request, cancellationToken);
        }

        var gate = _gate.Read(parsed, _context, files);
        var selection = new CheckFilter(_filters.Read(parsed)).Choose(files).In(request.Shard);
        _reports.Prepare(parsed, _context);
        await using var prepared = await PreparedRun.PrepareAsync(request, files, cancellationToken);
        RunReport report;
        using (gate.Mute())
        {
            report = await RunAsync(prepared, files, selection, cancellationToken);
            gate.Show(report, parsed.GetValue(_verbose));
            WriteFiles(parsed, prepared, files, report);
        }

        return gate.Close(report);
    }

    private async Task<int> RunFleetAsync(
        ParseResult parsed, SuiteFiles files, RunRequest request, (IReadOnlyList<FleetTarget> Targets, int AtOnce) fleet, CancellationToken cancellationToken)
    {
        var (folder, formats) = _reports.Read(parsed, _context);
        var selection = new CheckFilter(_filters.Read(parsed)).Choose(files).In(request.Shard);
        var gate = _gate.Read(parsed, _context, files);
        FleetSummary summary;
        using (gate.Mute())
        {
            summary = await new FleetShow(_context, files, formats.Count == 0 ? null : folder, formats).RunAsync(fleet, request, selection, cancellationToken);
        }

        return gate.Close(summary);
    }

    private Task<RunReport> RunAsync(PreparedRun prepared, SuiteFiles files, SuiteSelection selection, CancellationToken cancellationToken)
    {
        IRunDisplay display = _context.IsLive ? new TerminalDisplay(_context.Console) : new PlainDisplay(_context.Console);
        return display.ShowAsync(
            new RunHeading(prepared.Options.Address.Url, selection.Reported.Count, prepared.Options.IsStrict),
            progress => SuiteRun.RunAsync(prepared.Options, files, selection, progress, cancellationToken));
    }

    /// <summary>What is left behind; a new kind of file is a line here.</summary>
    private void WriteFiles(ParseResult parsed, PreparedRun prepared, SuiteFiles files, RunReport report)
    {
        var (folder, formats) = _reports.Read(parsed, _context);
        var notes = new RunNotes(_context.Console);
        if (formats.Count > 0)
        {
            notes.Reports(ReportFolder.Write(report, folder, formats, files));
        }

        if (_vendor.Read(parsed) is { } vendor)
        {
            notes.Reports([ReportFolder.WriteVendor(report, folder, files, vendor)]);
        }

        if (prepared.UpdateBaseline(report) is { } missing)
        {
            notes.Baseline(_target.BaselineToWrite(parsed)!, missing);
        }

        notes.Report(report);
    }
}
