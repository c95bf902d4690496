using System.CommandLine;
using HttpConformance.CommandLine.Gating;
using HttpConformance.Reports.Json;
using HttpConformance.Running;

namespace HttpConformance.CommandLine.Options;

/// <summary>The options of a run that decides about a build.</summary>
internal sealed class GateOptions
{
    private const string GitHub = "github";
    private const string None = "none";

    private readonly Option<string?> _shard = new("--shard") { HelpName = "I/N", Description = "Runs this part of the checks, such as 2/8; 'merge' makes one report of all parts." };
    private readonly Option<string?> _since = new("--since") { HelpName = "REPORT", Description = "Compares with this report.json: only what became worse turns the run red." };

    private readonly Option<string?> _annotations = new("--annotations")
    {
        HelpName = "KIND",
        Description = $"Marks red results in the build's pages: {GitHub} or {None}; {GitHub} where GITHUB_ACTIONS is true.",
    };

    public GateOptions()
    {
        _annotations.AcceptOnlyFromAmong(GitHub, None);
    }

    public void AddTo(Command command)
    {
        command.Add(_shard);
        command.Add(_since);
        AddAnnotationsTo(command);
    }

    /// <summary>For a command that runs no checks.</summary>
    public void AddAnnotationsTo(Command command) => command.Add(_annotations);

    /// <summary>The part of the checks to run.</summary>
    /// <exception cref="UsageException">There is no such part.</exception>
    public Shard? ShardOf(ParseResult parsed) => parsed.GetValue(_shard) is not { } text
        ? null
        : Shard.TryParse(text, out var shard) is { } error ? throw new UsageException($"--shard: {error}") : shard;

    /// <exception cref="Reports.ReportFileException">The report to compare with cannot be used.</exception>
    public BuildGate Read(ParseResult parsed, ToolContext context, SuiteFiles files)
    {
        var before = parsed.GetValue(_since) is { } file ? ReportReader.Load(context.FullPath(file), files.Register.Find) : null;
        return BuildOf(parsed, context, files, before);
    }

    /// <summary>For a command that has no run to compare.</summary>
    public BuildGate ReadAnnotations(ParseResult parsed, ToolContext context, SuiteFiles files) => BuildOf(parsed, context, files, null);

    private BuildGate BuildOf(ParseResult parsed, ToolContext context, SuiteFiles files, Judge.RunReport? before)
    {
        var kind = parsed.GetValue(_annotations) ?? (context.Variable("GITHUB_ACTIONS") == "true" ? GitHub : None);
        return new BuildGate(context, files, kind == GitHub, before);
    }
}
