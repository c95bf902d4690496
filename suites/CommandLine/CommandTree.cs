using System.CommandLine;
using HttpConformance.CommandLine.Commands;
using HttpConformance.CommandLine.Help;
using HttpConformance.Running;

namespace HttpConformance.CommandLine;

/// <summary>All commands; a new one is a class of its own and a line here.</summary>
internal static class CommandTree
{
    public static RootCommand Create(ToolContext context)
    {
        var root = new RootCommand("Tests how well an HTTP/1.1 server conforms to RFC 9112, RFC 9110 and RFC 6265bis.")
        {
            new RunCommand(context),
            new MergeCommand(context),
            new ListCommand(context),
            new ExplainCommand(context),
            new DocsCommand(context),
            new LintCommand(context),
            new InitCommand(context),
            new CompareCommand(context),
            new CompletionCommand(context),
        };
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case VersionOption version:
                    version.Action = new PrintAction(SuiteVersion.Text);
                    break;
                case System.CommandLine.Help.HelpOption help:
                    help.Action = new HelpWithExamples(context);
                    break;
            }
        }

        return root;
    }
}
