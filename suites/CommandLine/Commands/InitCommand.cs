using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Profiles;
using HttpConformance.Judge;
using HttpConformance.Running;
using HttpConformance.Targets;
using Spectre.Console;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>init</c>: probes a server and writes a profile for it.</summary>
internal sealed class InitCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Argument<string> _target = new("URL") { Description = "The server: http://host:port, https://host:port, unix:/path/of/socket, or 'embedded'." };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Where the profile goes; without it, to the output." };
    private readonly Option<string?> _host = new("--host") { HelpName = "NAME", Description = "The value of Host to send, where it is not that of the URL." };
    private readonly Option<bool> _insecure = new("--insecure") { Description = "Accepts any certificate of an https server." };
    private readonly Option<bool> _force = new("--force") { Description = "Writes over a file that is there." };

    public InitCommand(ToolContext context)
        : base("init", "Asks a server what it offers and writes a commented profile for 'run --profile'.")
    {
        _context = context;
        Add(_target);
        Add(_output);
        Add(_host);
        Add(_insecure);
        Add(_force);
        SetAction(InitAsync);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("init http://127.0.0.1:8080 -o my-server.yaml", "a profile to begin with; then: run --profile my-server.yaml"),
        ("init https://127.0.0.1:8443 --insecure", "a server with a certificate that nobody signed"),
    ];

    private async Task<int> InitAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.GetValue(_output) is { } path ? _context.FullPath(path) : null;
        if (output is not null && File.Exists(output) && !parsed.GetValue(_force))
        {
            throw new UsageException($"{output} is there already; --force writes over it");
        }

        var url = parsed.GetValue(_target)!;
        var profile = new TargetProfile
        {
            Host = parsed.GetValue(_host),
            Trust = parsed.GetValue(_insecure) ? TrustMode.Insecure : TrustMode.System,
        };
        var text = ProfileDraft.Write(url, profile, await ProbeAsync(url, profile, cancellationToken));
        if (output is null)
        {
            await _context.Console.Profile.Out.Writer.WriteAsync(text);
            return ExitCode.Conformant;
        }

        await File.WriteAllTextAsync(output, text, cancellationToken);
        _context.Console.WriteLine($"wrote {output}");
        return ExitCode.Conformant;
    }

    /// <summary>The report of a run that ends when its probes are done.</summary>
    private async Task<RunReport> ProbeAsync(string url, TargetProfile profile, CancellationToken cancellationToken)
    {
        var files = _context.LoadSuite(null);
        await using var prepared = await PreparedRun.PrepareAsync(new RunRequest { Target = url }, files, cancellationToken);
        using var session = await RunSession.StartAsync(prepared.Options with { Profile = profile }, files.Register, cancellationToken);
        return session.Report();
    }
}
