using System.CommandLine;
using System.CommandLine.Invocation;

namespace HttpConformance.CommandLine.Help;

/// <summary>Prints one line.</summary>
internal sealed class PrintAction(string line) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(line);
        return ExitCode.Conformant;
    }
}
