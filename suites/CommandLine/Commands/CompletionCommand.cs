using System.CommandLine;
using HttpConformance.CommandLine.Help;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>completion</c>: the script by which a shell completes words of this tool.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Argument<string> _shell = new("SHELL") { HelpName = "SHELL", Description = "bash, zsh or fish." };

    public CompletionCommand(ToolContext context)
        : base("completion", "Prints the script by which a shell completes commands, options, ids and topics.")
    {
        _context = context;
        _shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        Add(_shell);
        SetAction(Print);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("completion bash > ~/.local/share/bash-completion/completions/httpconformance", "for bash"),
        ("completion zsh > ~/.zfunc/_httpconformance", "for zsh, with ~/.zfunc in fpath"),
        ("completion fish > ~/.config/fish/completions/httpconformance.fish", "for fish"),
    ];

    private int Print(ParseResult parsed)
    {
        _context.Console.Profile.Out.Writer.Write(CompletionScript.For(parsed.GetValue(_shell)!));
        return ExitCode.Conformant;
    }
}
