using HttpConformance.CommandLine;
using Spectre.Console.Testing;

namespace HttpConformance.SelfTests.CommandLine;

/// <summary>What a command line came to, run within this process against a small suite.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What went to the output.</param>
/// <param name="Error">What went to the error stream.</param>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public const int Columns = 100;

    /// <summary>Four fixtures, five checks.</summary>
    public static string Suite { get; } = Path.Combine(RepositoryFiles.Root, "suites", "SelfTests", "CommandLine", "suite");

    /// <summary>Carries out a command line, with the small suite as that of the tool.</summary>
    public static Task<ToolRun> Of(params string[] arguments) => Of(TestContext.CurrentContext.WorkDirectory, CancellationToken.None, arguments);

    /// <summary>The same within a folder, and cancelled by a token.</summary>
    public static Task<ToolRun> Of(string directory, CancellationToken cancellationToken, params string[] arguments) =>
        Of(directory, _ => null, cancellationToken, arguments);

    /// <summary>The same with the variables of a build.</summary>
    public static async Task<ToolRun> Of(string directory, Func<string, string?> variable, CancellationToken cancellationToken, params string[] arguments)
    {
        using var console = new TestConsole();
        console.Profile.Width = Columns;
        using var error = new StringWriter { NewLine = "\n" };
        var context = new ToolContext { Console = console, Error = error, Directory = directory, Fixtures = Suite, Variable = variable };
        var code = await Tool.RunAsync(arguments, context, cancellationToken);
        return new ToolRun(code, console.Output.ReplaceLineEndings("\n"), error.ToString());
    }

    /// <summary>The run, which has to end with this code.</summary>
    public ToolRun ShouldEndWith(int code)
    {
        Code.ShouldBe(code, $"output:\n{Output}\nerror:\n{Error}");
        return this;
    }
}
