using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Linting;
using HttpConformance.CommandLine.Options;
using HttpConformance.Reports.Words;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>lint</c>: reads fixtures, profiles and baselines and says every error of theirs.</summary>
internal sealed class LintCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Option<string?> _fixtures = FixturesOption.Create();
    private readonly Option<bool> _prove = new("--prove") { Description = "Plays each answer of the fixtures back by a scripted server too: it has to get the verdict that it names." };

    private readonly Argument<string[]> _files = new("FILES")
    {
        HelpName = "FILES",
        Description = "Fixtures (.wire), folders of them, profiles or baselines (.yaml). Without any: all fixtures that come with the tool.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public LintCommand(ToolContext context)
        : base("lint", "Reads fixtures, profiles and baselines and says every error, at the place that causes it.")
    {
        _context = context;
        Add(_files);
        Add(_prove);
        Add(_fixtures);
        SetAction(LintAsync);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("lint", "the fixtures that come with the tool"),
        ("lint --prove my-checks/framing/my-check.wire", "one file, and whether it can tell right from wrong"),
        ("lint my-server.yaml known.yaml", "a profile and a baseline"),
    ];

    private async Task<int> LintAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var root = _context.FixturesAt(parsed.GetValue(_fixtures));
        var linter = new Linter(root);
        var result = parsed.GetValue(_files) is { Length: > 0 } files
            ? files.Select(file => linter.Read(file, _context.FullPath(file))).Aggregate((all, one) => all.And(one))
            : Linter.Suite(root);
        var errors = result.Errors.Distinct(StringComparer.Ordinal).ToList();
        if (parsed.GetValue(_prove))
        {
            errors.AddRange(await ProofRun.RunAsync(result.Checks, cancellationToken));
        }

        var output = _context.Console.Profile.Out.Writer;
        foreach (var error in errors)
        {
            await output.WriteLineAsync(error);
        }

        await output.WriteLineAsync($"{Amount.Of(result.Files, "file")}, {Amount.Of(result.Checks.Count, "check")}: {(errors.Count == 0 ? "no errors" : Amount.Of(errors.Count, "error"))}");
        return errors.Count == 0 ? ExitCode.Conformant : ExitCode.Usage;
    }
}
