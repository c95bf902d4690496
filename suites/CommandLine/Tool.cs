using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.Reports;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Yaml;

namespace HttpConformance.CommandLine;

/// <summary>The command line as a whole: reads the words, carries out the command, and says in one code how it ended.</summary>
internal static class Tool
{
    /// <summary>Carries out a command line. Whatever happens, no exception leaves it and no stack trace is shown.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolContext context, CancellationToken cancellationToken)
    {
        var configuration = new InvocationConfiguration
        {
            Output = context.Console.Profile.Out.Writer,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            var parsed = CommandTree.Create(context).Parse(arguments.Count == 0 ? ["--help"] : arguments);
            if (UsageErrors.Of(parsed) is { Count: > 0 } errors)
            {
                throw new UsageException($"{string.Join('\n', errors)}\ntry '{UsageErrors.HelpCall(parsed)}'");
            }

            var code = await parsed.InvokeAsync(configuration, cancellationToken);
            return arguments.Count == 0 ? ExitCode.Usage : code;
        }
        catch (Exception exception)
        {
            var (code, message) = Explain(exception, cancellationToken);
            foreach (var line in CleanText.Lines(message, int.MaxValue))
            {
                await context.Error.WriteLineAsync(line);
            }

            return code;
        }
    }

    private static (int Code, string Message) Explain(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        UsageException or YamlFileException or RunRequestException or ReportFileException => (ExitCode.Usage, exception.Message),
        TargetUnreachableException => (ExitCode.Unreachable, exception.Message),
        OperationCanceledException when cancellationToken.IsCancellationRequested => (ExitCode.Failed, "cancelled before the first check; there is nothing to report"),
        IOException or UnauthorizedAccessException => (ExitCode.Usage, exception.Message),
        _ => (ExitCode.Failed, $"internal error, not of the target: {exception.GetType().Name}: {exception.Message}"),
    };
}
