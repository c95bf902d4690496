using System.Reflection;

namespace HttpConformance.RealServers;

/// <summary>The folders of the servers. Adding a server is adding a folder.</summary>
internal static class LabFolder
{
    public static string Repository { get; } = typeof(LabFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string Root { get; } = Path.Combine(Repository, "suites", "RealServers");

    /// <summary>In CI the servers have to be installed.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The few servers that <c>in-ci</c> lists, or every server with <c>LAB=all</c>.</summary>
    public static IEnumerable<LabServer> Servers => Directory.EnumerateFiles(Root, "start", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
        .Select(start => new LabServer(Path.GetFileName(Path.GetDirectoryName(start)!)))
        .Where(server => IsWhole || CiNames.Contains(server.Name, StringComparer.Ordinal))
        .OrderBy(server => server.Name, StringComparer.Ordinal);

    private static bool IsWhole => Environment.GetEnvironmentVariable("LAB") == "all";

    private static string[] CiNames { get; } = File.ReadAllLines(Path.Combine(Root, "in-ci"));
}
