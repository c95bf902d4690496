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

    /// <summary>CI runs the few servers that <c>in-ci</c> lists, and there they have to be installed.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    public static IEnumerable<LabServer> Servers => Directory.EnumerateFiles(Root, "start", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
        .Select(start => new LabServer(Path.GetFileName(Path.GetDirectoryName(start)!)))
        .Where(server => !IsCi || CiNames.Contains(server.Name, StringComparer.Ordinal))
        .OrderBy(server => server.Name, StringComparer.Ordinal);

    private static string[] CiNames { get; } = File.ReadAllLines(Path.Combine(Root, "in-ci"));
}
