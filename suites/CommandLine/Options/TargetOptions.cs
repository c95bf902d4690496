using System.CommandLine;
using System.CommandLine.Completions;
using HttpConformance.Running;

namespace HttpConformance.CommandLine.Options;

/// <summary>The argument and options that say what is tested, and what of it is known.</summary>
internal sealed class TargetOptions
{
    private readonly Argument<string?> _target = new("URL")
    {
        HelpName = "URL",
        Description = "The server: http://host:port, https://host:port, unix:/path/of/socket, or 'embedded' for the reference target. Without it, the 'url' of the profile.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _profile = File("--profile", "What is known about the server: paths, capabilities, deadlines (see 'init').");
    private readonly Option<string?> _baseline = File("--baseline", "The Fails that are known, each with its reason: they do not turn the run red.");
    private readonly Option<string?> _update = File("--update-baseline", "Writes this baseline anew from what the run comes to; new Fails get an empty reason.");
    private readonly Option<bool> _strict = new("--strict") { Description = "A Warn turns the run red as well." };

    public TargetOptions()
    {
        _target.CompletionSources.Add(_ => [new CompletionItem(RunRequest.Embedded), new CompletionItem("http://127.0.0.1:")]);
    }

    public void AddTo(Command command)
    {
        command.Add(_target);
        command.Add(_profile);
        command.Add(_baseline);
        command.Add(_update);
        command.Add(_strict);
    }

    /// <summary>The baseline that is to be written; <see langword="null"/> where none is.</summary>
    public string? BaselineToWrite(ParseResult parsed) => parsed.GetValue(_update);

    /// <exception cref="UsageException">The baseline to write has no folder.</exception>
    public RunRequest Read(ParseResult parsed, ToolContext context)
    {
        if (PathOf(_update) is { } update && !Directory.Exists(Path.GetDirectoryName(update)))
        {
            throw new UsageException($"--update-baseline {parsed.GetValue(_update)}: there is no such folder");
        }

        return new RunRequest
        {
            Target = parsed.GetValue(_target),
            Profile = PathOf(_profile),
            Baseline = PathOf(_baseline),
            UpdateBaseline = PathOf(_update),
            IsStrict = parsed.GetValue(_strict),
        };

        string? PathOf(Option<string?> option) => parsed.GetValue(option) is { } path ? context.FullPath(path) : null;
    }

    private static Option<string?> File(string name, string description) => new(name) { HelpName = "FILE", Description = description };
}
