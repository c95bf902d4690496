using System.CommandLine;

namespace HttpConformance.CommandLine.Options;

/// <summary>The option that takes another set of fixtures than the one of the tool.</summary>
internal static class FixturesOption
{
    public static Option<string?> Create() => new("--fixtures")
    {
        HelpName = "DIR",
        Description = "Another folder of fixtures and requirements than the one that comes with the tool.",
    };
}
