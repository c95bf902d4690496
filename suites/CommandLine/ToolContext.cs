using HttpConformance.Running;
using Spectre.Console;

namespace HttpConformance.CommandLine;

/// <summary>What every command works with: where it writes, and where the fixtures are.</summary>
internal sealed record ToolContext
{
    private const int NoWrapping = 100_000;

    /// <summary>Where results go.</summary>
    public required IAnsiConsole Console { get; init; }

    /// <summary>Where errors go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a display may be drawn over and over: on a terminal that somebody watches.</summary>
    public bool IsLive { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public string Directory { get; init; } = Environment.CurrentDirectory;

    /// <summary>The variables of the environment that a build sets.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The columns of the terminal; a fixed number in a pipe.</summary>
    public int Columns => Console.Profile.Width == NoWrapping ? 100 : Console.Profile.Width;

    /// <summary>The folder of the fixtures that come with the tool.</summary>
    public string Fixtures { get; init; } = FixtureFolder.Find(AppContext.BaseDirectory);

    /// <summary>The console, the error stream and the environment of this process.</summary>
    public static ToolContext OfProcess()
    {
        var isWatched = !System.Console.IsOutputRedirected && !IsSet("NO_COLOR") && !IsSet("CI") && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isWatched ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isWatched ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isWatched ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (System.Console.IsOutputRedirected)
        {
            console.Profile.Width = NoWrapping;
        }

        return new ToolContext
        {
            Console = console,
            Error = System.Console.Error,
            IsLive = isWatched && console.Profile.Capabilities.Ansi,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>A path of the command line, made whole.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);

    /// <summary>The folder of fixtures that a command line names; without a name, that of the tool.</summary>
    public string FixturesAt(string? folder) => folder is null ? Fixtures : FullPath(folder);

    /// <summary>The checks and requirements of a folder; without a name, those of the tool.</summary>
    /// <exception cref="UsageException">Some of its files have errors.</exception>
    public SuiteFiles LoadSuite(string? folder)
    {
        var suite = SuiteFiles.Load(FixturesAt(folder));
        return suite.Errors.Count == 0
            ? suite
            : throw new UsageException($"{string.Join('\n', suite.Errors)}\nthe fixtures have {suite.Errors.Count} error(s); nothing was run");
    }

    /// <summary>A variable counts as set when it is there and not empty, whatever its value (no-color.org).</summary>
    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));
}
