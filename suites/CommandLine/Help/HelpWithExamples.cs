using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace HttpConformance.CommandLine.Help;

/// <summary>The usual help, with the name that the tool is called by, and examples at its end.</summary>
internal sealed class HelpWithExamples(ToolContext context) : SynchronousCommandLineAction
{
    /// <summary>What people type to start the tool.</summary>
    public const string ToolName = "httpconformance";

    private const int WidestHelp = 110;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var usual = new StringWriter { NewLine = "\n" };
        configuration.Output = usual;
        try
        {
            new HelpAction { MaxWidth = Math.Min(context.Columns, WidestHelp) }.Invoke(parseResult);
        }
        finally
        {
            configuration.Output = output;
        }

        var text = usual.ToString().Replace(RootCommand.ExecutableName, ToolName, StringComparison.Ordinal);
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        if (parseResult.CommandResult.Command is IHasExamples { Examples: var examples })
        {
            WriteExamples(output, examples);
        }

        return ExitCode.Conformant;
    }

    private static void WriteExamples(TextWriter output, IReadOnlyList<(string Line, string Purpose)> examples)
    {
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (var (line, purpose) in examples)
        {
            output.WriteLine($"  # {purpose}");
            output.WriteLine($"  {ToolName} {line}");
        }
    }
}
