using System.CommandLine;
using HttpConformance.Running.Fleet;

namespace HttpConformance.CommandLine.Options;

/// <summary>The options of a run against many targets.</summary>
internal sealed class FleetOptions
{
    private const int UsuallyAtOnce = 8;
    private const int MostAtOnce = 256;

    private static readonly string[] OfOneTarget = ["--profile", "--baseline", "--update-baseline", "--once", "--since"];

    private readonly Option<string?> _targets = new("--targets")
    {
        HelpName = "FILE",
        Description = "Runs against every target that this YAML file lists; reports go below the folder of --reports, one folder a target.",
    };

    private readonly Option<int> _atOnce = new("--at-once")
    {
        HelpName = "N",
        Description = "How many targets of --targets are tested at once.",
        DefaultValueFactory = _ => UsuallyAtOnce,
    };

    public void AddTo(Command command)
    {
        command.Add(_targets);
        command.Add(_atOnce);
    }

    /// <summary>The targets; <see langword="null"/> where the command line names one itself.</summary>
    /// <exception cref="UsageException">It does both.</exception>
    /// <exception cref="Yaml.YamlFileException">The file cannot be used.</exception>
    public (IReadOnlyList<FleetTarget> Targets, int AtOnce)? Read(ParseResult parsed, ToolContext context, string? url)
    {
        if (parsed.GetValue(_targets) is not { } file)
        {
            return null;
        }

        var other = url is null ? OfOneTarget.FirstOrDefault(name => parsed.GetResult(name) is { Tokens.Count: > 0 }) : "a URL";
        if (other is not null)
        {
            throw new UsageException($"--targets with {other}: the file says of each target what {other} says of one");
        }

        return parsed.GetValue(_atOnce) is var atOnce and >= 1 and <= MostAtOnce
            ? (FleetReader.Load(context.FullPath(file)), atOnce)
            : throw new UsageException($"--at-once: write 1 to {MostAtOnce}");
    }
}
