using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.Running;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>lint</c>: reads fixtures and says every error of theirs.</summary>
internal sealed class LintCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Argument<string[]> _files = new("FILES") { Description = "Fixtures (.wire), or folders of them. Without any: all that come with the tool.", Arity = ArgumentArity.ZeroOrMore };

    public LintCommand(ToolContext context)
        : base("lint", "Reads fixtures and says every error, at the octet that causes it.")
    {
        _context = context;
        Add(_files);
        SetAction(Lint);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("lint", "the fixtures that come with the tool"),
        ("lint fixtures/framing/my-check.wire", "one file"),
    ];

    private int Lint(ParseResult parsed)
    {
        var errors = SuiteFiles.Load(_context.Fixtures).Errors;
        foreach (var error in errors)
        {
            _context.Console.Profile.Out.Writer.WriteLine(error);
        }

        return errors.Count > 0 ? ExitCode.Usage : ExitCode.Conformant;
    }
}
