using System.Reflection;

namespace HttpConformance.Browser;

/// <summary>Where the browser and what the tests read and write is.</summary>
internal static class BrowserFiles
{
    /// <summary>The command that installs what is missing.</summary>
    public const string Install = "suites/Browser/install";

    /// <summary>Debian's Chromium: tests never download a browser.</summary>
    public const string Chromium = "/usr/bin/chromium";

    public static string Repository { get; } = typeof(BrowserFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    /// <summary>The accessibility rules, one script.</summary>
    public static string Axe { get; } = Path.Combine(Repository, "suites", "Browser", "node_modules", "axe-core", "axe.min.js");

    /// <summary>The pages that were opened, kept to be looked at.</summary>
    public static string Pages { get; } = Path.Combine(Repository, "reports", "out", "browser");

    /// <summary>The pictures that were taken of them.</summary>
    public static string Screenshots { get; } = Path.Combine(Repository, "reports", "out", "screenshots");

    /// <summary>In CI nothing may be missing.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>What is not installed; empty where nothing is missing.</summary>
    public static string Missing => string.Join(" and ", new[]
    {
        File.Exists(Chromium) ? "" : "Chromium",
        File.Exists(Axe) ? "" : "axe-core",
    }.Where(name => name.Length > 0));
}
