using System.Reflection;

namespace HttpConformance.Benchmarks;

/// <summary>The checkout that the benchmarks were built from.</summary>
internal static class Repository
{
    public static string Fixtures { get; } = Path.Combine(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "fixtures");
}
