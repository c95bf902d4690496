using System.CommandLine;
using System.CommandLine.Parsing;
using HttpConformance.Wire.Reading;

namespace HttpConformance.CommandLine.Help;

/// <summary>Says what is wrong with a command line, and what its writer may have meant.</summary>
internal static class UsageErrors
{
    /// <summary>The errors; none where an action, such as help, does not mind them.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0 || parsed.Action is { ClearsParseErrors: true })
        {
            return [];
        }

        var unknown = parsed.UnmatchedTokens.Distinct(StringComparer.Ordinal).Select(token => Unknown(token, parsed.CommandResult.Command)).ToList();
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The call that shows the help of the command that was meant.</summary>
    public static string HelpCall(ParseResult parsed)
    {
        var names = new List<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: var command }; at = at.Parent)
        {
            names.Insert(0, command is RootCommand ? HelpWithExamples.ToolName : command.Name);
        }

        return $"{string.Join(' ', names)} --help";
    }

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        var known = isOption
            ? Options(command).Where(option => !option.Hidden).Select(option => option.Name)
            : command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name);
        var what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return Suggestion.Nearest(token, known) is { } near
            ? $"unknown {what} '{token}'; did you mean '{near}'?"
            : $"unknown {what} '{token}'";
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));
}
